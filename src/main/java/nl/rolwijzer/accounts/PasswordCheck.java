package nl.rolwijzer.accounts;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in with a name and a password. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final DemoAccounts demo;

    PasswordCheck(DemoAccounts demo) {
        this.demo = demo;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return demo.find(attempt.getName())
                .filter(person -> DemoAccounts.PASSWORD.equals(attempt.getCredentials()))
                .map(person -> UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities()))
                .orElseThrow(() -> new BadCredentialsException("name or password is wrong"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
