package nl.rolwijzer.accounts;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import nl.rolwijzer.audit.Acting;
import nl.rolwijzer.audit.Actor;
import nl.rolwijzer.platform.SignedIn;
import nl.rolwijzer.platform.UserRole;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who signed in, as their session remembers them: without a password.
 *
 * @param name by which they sign in
 */
record Person(String accountId, String name, String displayName, UserRole userRole, Session session)
        implements SignedIn, Acting, AuthenticatedPrincipal, Serializable {

    /**
     * What their session depends on.
     *
     * @param epoch of the account when they signed in
     * @param oneTime whether they must change their password before anything else
     */
    record Session(int epoch, boolean oneTime) implements Serializable {

        static final Session FREE = new Session(0, false);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Actor actor() {
        return new Actor(accountId, displayName, userRole.id());
    }

    Collection<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority(userRole.authority()));
    }
}
