package nl.rolwijzer.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers what is not carried out. Who has not signed in is asked to; a program gets a bare refusal. A form without a
 * valid CSRF token is mostly an honest form that was open for too long, so one that says whose it is is shown again with
 * everything that was typed: at once, or after signing in. That saves nothing.
 */
@Component
class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    /** On a request that had no valid token: not the right to do it was missing, but the proof that it was meant. */
    static final String FORGED = Refusals.class.getName() + ".forged";

    private final KeptForms kept;
    private final ApplicationEventPublisher events;

    Refusals(KeptForms kept, ApplicationEventPublisher events) {
        this.kept = kept;
        this.events = events;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (Programs.ask(request)) {
            if (BearerCall.isOfTheApi(request)) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            }
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (isForeign(request)) {
            request.setAttribute(FORGED, true);
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (isSomebodys(request) && !kept.keep(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            response.sendRedirect(request.getContextPath() + "/login" + notice(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean forged = denied instanceof CsrfException;
        if (SignedIn.current().isEmpty()) {
            commence(request, response, new SignInNeeded(denied));
            return;
        }
        if (forged) {
            tell(request);
        }
        if (forged && isSomebodys(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(KeptForms.SHOW_AGAIN).forward(request, response);
        } else {
            request.setAttribute(FORGED, forged);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Spring tells of every refusal but of a forged request. */
    private void tell(HttpServletRequest request) {
        events.publishEvent(new AuthorizationDeniedEvent<>(
                SecurityContextHolder.getContext()::getAuthentication, request, new AuthorizationDecision(false)));
    }

    /** Nobody has signed in, or not any more. */
    private static final class SignInNeeded extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        SignInNeeded(AccessDeniedException denied) {
            super("Sign in first", denied);
        }
    }

    /** What the login page says to whoever is sent there. */
    private static String notice(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return "";
        }
        if (request.getRequestURI().endsWith("/logout")) {
            return "?uitgelogd";
        }
        return isSomebodys(request) ? "?ingevuld" : "?verlopen";
    }

    /** Whether the browser says that another site sent this form. */
    private static boolean isForeign(HttpServletRequest request) {
        return request.getMethod().equals("POST") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isSomebodys(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getParameter(KeptForm.OWNER) != null;
    }
}
