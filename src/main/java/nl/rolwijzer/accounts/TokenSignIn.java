package nl.rolwijzer.accounts;

import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.platform.SignInMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/** How other systems sign in: with a token in every call. */
@Component
class TokenSignIn implements SignInMethod {

    private final TokenFilter filter;

    TokenSignIn(SystemTokens tokens, Trail trail) {
        this.filter = new TokenFilter(tokens, trail);
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.addFilterBefore(filter, CsrfFilter.class);
    }
}
