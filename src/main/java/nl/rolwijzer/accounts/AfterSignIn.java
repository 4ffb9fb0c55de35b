package nl.rolwijzer.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.rolwijzer.platform.KeptForms;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads to the form that was being filled in when the session ended, else to the page that was asked for. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KeptForms kept;
    private final Clock clock;

    AfterSignIn(KeptForms kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        SessionGuard.start(request.getSession(), clock.instant());
        if (authentication.getPrincipal() instanceof SignedIn person
                && kept.find(person, request).isPresent()) {
            response.sendRedirect(request.getContextPath() + KeptForms.SHOW_AGAIN);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
