package nl.rolwijzer.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.platform.BearerCall;
import nl.rolwijzer.platform.DatabaseAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a system with a token call the API in its own name, whatever session the request has besides. A token that is not
 * right is refused everywhere, also where none is needed: its owner should know.
 */
class TokenFilter extends OncePerRequestFilter {

    private final SystemTokens tokens;
    private final Trail trail;

    TokenFilter(SystemTokens tokens, Trail trail) {
        this.tokens = tokens;
        this.trail = trail;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !BearerCall.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus answer = signIn(BearerCall.token(request).orElse(""));
        if (answer == HttpStatus.OK) {
            chain.doFilter(request, response);
            return;
        }
        if (answer == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        response.sendError(answer.value());
    }

    private HttpStatus signIn(String secret) {
        try {
            return tokens.show(secret).filter(this::isLetIn).isPresent() ? HttpStatus.OK : HttpStatus.UNAUTHORIZED;
        } catch (RuntimeException failed) {
            if (DatabaseAway.caused(failed)) {
                return HttpStatus.SERVICE_UNAVAILABLE;
            }
            throw failed;
        }
    }

    private boolean isLetIn(SystemTokens.ShownToken shown) {
        SystemCaller caller = new SystemCaller(shown.token());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(caller, null, caller.authorities()));
        SecurityContextHolder.setContext(context);
        boolean valid = shown.state() == SystemToken.State.GELDIG;
        if (!valid) {
            keep(caller, shown);
            SecurityContextHolder.clearContext();
        }
        return valid;
    }

    /** One entry for every minute in which a system goes on with what is refused. */
    private void keep(SystemCaller caller, SystemTokens.ShownToken shown) {
        if (shown.first()) {
            trail.recordApart(AuditEvent.refused(Action.ACCESS, Subject.token(caller.accountId()), "api")
                    .with(Map.of("oorzaak", shown.state().id())));
        }
    }
}
