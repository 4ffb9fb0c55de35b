package nl.rolwijzer.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.rolwijzer.platform.SignInMethod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Signing in and out at the identity provider of the organisation (OpenID Connect), when one is configured. */
@Component
class OidcSignIn implements SignInMethod {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final IdentityProviders providers;
    private final OidcPeople people;
    private final AfterSignIn afterSignIn;

    OidcSignIn(IdentityProviders providers, OidcPeople people, AfterSignIn afterSignIn) {
        this.providers = providers;
        this.people = people;
        this.afterSignIn = afterSignIn;
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        if (providers.registrations().isPresent()) {
            ClientRegistrationRepository registrations =
                    providers.registrations().get();
            http.oauth2Login(login -> login.loginPage("/login")
                            .userInfoEndpoint(info -> info.oidcUserService(people))
                            .successHandler(afterSignIn)
                            .failureHandler(OidcSignIn::failed))
                    .logout(logout -> logout.logoutSuccessHandler(thereToo(registrations)));
        }
    }

    @Override
    public List<String> origins() {
        return providers.origins();
    }

    /** Signs out at the provider as well; who signed in here with a password only signs out here. */
    private static LogoutSuccessHandler thereToo(ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/login?uitgelogd");
        handler.setDefaultTargetUrl("/login?uitgelogd");
        return handler;
    }

    /** Who has no role reads what to ask for, and of whom. */
    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof RoleMissing) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher("/login?geen_rol").forward(request, response);
        } else {
            LOG.warn("Signing in at the identity provider failed: {}", failure.getMessage());
            response.sendRedirect(request.getContextPath() + "/login?elders");
        }
    }
}
