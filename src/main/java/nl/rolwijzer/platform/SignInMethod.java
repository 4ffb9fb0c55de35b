package nl.rolwijzer.platform;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in, added to the one filter chain by the room that knows the accounts. */
public interface SignInMethod {

    void addTo(HttpSecurity http) throws Exception;

    /** Other sites that a form of ours may lead to, for the Content-Security-Policy. */
    default List<String> origins() {
        return List.of();
    }
}
