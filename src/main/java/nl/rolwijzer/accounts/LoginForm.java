package nl.rolwijzer.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import nl.rolwijzer.platform.SignInMethod;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** Signing in by the form of our own page, and the guard of every session that follows. */
@Component
class LoginForm implements SignInMethod {

    private final AfterSignIn afterSignIn;
    private final SessionGuard guard;

    LoginForm(
            AfterSignIn afterSignIn,
            Persons persons,
            Clock clock,
            @Value("${rolwijzer.session-idle}") Duration idle,
            @Value("${rolwijzer.session-limit}") Duration absolute) {
        this.afterSignIn = afterSignIn;
        this.guard = new SessionGuard(new SessionGuard.Limits(idle, absolute), persons, clock);
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.addFilterAfter(guard, HeaderWriterFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("naam")
                        .passwordParameter("wachtwoord")
                        .successHandler(afterSignIn)
                        .failureHandler(LoginForm::failed));
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String notice = failure instanceof SignInPaused ? "geduld" : "fout";
        response.sendRedirect(request.getContextPath() + "/login?" + notice);
    }
}
