package nl.rolwijzer.accounts;

import nl.rolwijzer.platform.SignInMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Signing in by the form of our own page. */
@Component
class LoginForm implements SignInMethod {

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/login")
                .usernameParameter("naam")
                .passwordParameter("wachtwoord")
                .failureUrl("/login?fout"));
    }
}
