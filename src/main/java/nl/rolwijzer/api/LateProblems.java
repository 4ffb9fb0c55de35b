package nl.rolwijzer.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the place of the error page under {@code /api/}, for what the server or a filter refused before a controller
 * could be found: an address with two slashes, a malformed chunk.
 */
@Component
class LateProblems extends OncePerRequestFilter {

    private final ProblemWriter problems;

    LateProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR || !ApiHeaders.belongTo(request);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Locale locale = Locale.forLanguageTag(Optional.ofNullable(response.getHeader(HttpHeaders.CONTENT_LANGUAGE))
                .orElse(""));
        problems.write(response, locale, status instanceof Integer known ? known : HttpStatus.NOT_FOUND.value());
    }
}
