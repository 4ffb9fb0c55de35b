package nl.rolwijzer.accounts;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in with a name and a password, as slowly and with the same words whether the account exists or not. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final DemoAccounts demo;
    private final AccountRows rows;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    PasswordCheck(DemoAccounts demo, AccountRows rows, Passwords passwords, SignInThrottle throttle) {
        this.demo = demo;
        this.rows = rows;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = NewAccount.fold(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (throttle.refuses(name, address)) {
            throw new SignInPaused();
        }
        Person person = check(name, String.valueOf(attempt.getCredentials())).orElse(null);
        if (person == null) {
            boolean closed = throttle.failed(name, address);
            throw new SignInFailed(accountId(name), closed ? "te_vaak" : "wachtwoord");
        }
        throttle.succeeded(name, address);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    /** Who this is, if the password is right. */
    Optional<Person> check(String name, String password) {
        Optional<Person> known = demo.find(name);
        if (known.isPresent()) {
            return known.filter(person -> DemoAccounts.PASSWORD.equals(password));
        }
        Optional<AccountRows.Row> row =
                find(name).filter(found -> found.account().active());
        boolean right = passwords.match(password, row.map(AccountRows.Row::password));
        return row.filter(found -> right).map(AccountRows.Row::person);
    }

    private String accountId(String name) {
        return demo.find(name)
                .map(Person::accountId)
                .or(() -> find(name).map(found -> found.account().id().toString()))
                .orElse("");
    }

    private Optional<AccountRows.Row> find(String name) {
        return NewAccount.isName(name) ? rows.named(name) : Optional.empty();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
