package nl.rolwijzer.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps what Spring Security tells: who signed in and out, whose attempt failed, and who asked for what they may not do.
 * That somebody who has not signed in is sent to the login page is no refusal.
 */
@Component
class SecurityEvents {

    private static final String ORIGIN = "formulier";
    private static final int LONGEST_ADDRESS = 500;

    private final Trail trail;

    SecurityEvents(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        keep(Action.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        keep(Action.SIGNED_OUT, event.getAuthentication());
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getException() instanceof FailedAttempt attempt) {
            AuditEvent failure = AuditEvent.failed(Action.SIGNED_IN, attempt.subject(), ORIGIN);
            trail.recordApart(failure.with(Map.of("oorzaak", attempt.reason())), Actor.ANONYMOUS);
        }
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        Authentication who = event.getAuthentication().get();
        if (who != null
                && who.getPrincipal() instanceof Acting acting
                && event.getObject() instanceof HttpServletRequest request) {
            Actor actor = acting.actor();
            String address = request.getRequestURI();
            boolean call = address.startsWith(request.getContextPath() + "/api/");
            trail.recordApart(
                    AuditEvent.refused(Action.ACCESS, Subject.account(actor.account()), call ? "api" : ORIGIN)
                            .with(Map.of("methode", request.getMethod()))
                            .saying(Map.of("adres", address.substring(0, Math.min(address.length(), LONGEST_ADDRESS)))),
                    actor);
        }
    }

    private void keep(Action action, Authentication authentication) {
        Actor actor = Actors.of(authentication);
        trail.recordApart(AuditEvent.done(action, Subject.account(actor.account()), ORIGIN), actor);
    }
}
