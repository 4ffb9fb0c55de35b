package nl.rolwijzer.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in, added to the one filter chain by the room that knows the accounts. */
@FunctionalInterface
public interface SignInMethod {

    void addTo(HttpSecurity http) throws Exception;
}
