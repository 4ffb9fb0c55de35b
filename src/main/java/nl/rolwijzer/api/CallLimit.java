package nl.rolwijzer.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import nl.rolwijzer.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Keeps one caller from taking all the time there is: counted by account or token, else by the address of the caller. It
 * comes after the filter chain of Spring Security, which knows who calls.
 */
@Component
class CallLimit extends OncePerRequestFilter {

    private final @Nullable CallMeter meter;
    private final ProblemWriter problems;
    private final LocaleResolver locales;

    CallLimit(
            @Value("${rolwijzer.api.calls-per-minute}") int callsPerMinute,
            Clock clock,
            ProblemWriter problems,
            LocaleResolver locales) {
        this.meter = callsPerMinute > 0 ? new CallMeter(callsPerMinute, clock) : null;
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiHeaders.belongTo(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = meter == null ? Duration.ZERO : meter.ask(caller(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            problems.write(response, locales.resolveLocale(request), HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private static String caller(HttpServletRequest request) {
        return SignedIn.current().map(SignedIn::accountId).orElseGet(request::getRemoteAddr);
    }
}
