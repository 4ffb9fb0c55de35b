package nl.rolwijzer.accounts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rolwijzer.audit.Acting;
import nl.rolwijzer.audit.Actor;
import nl.rolwijzer.platform.SignedIn;
import nl.rolwijzer.platform.UserRole;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom an identity provider vouches for, in the role that their organisation gave them. */
final class OidcPerson extends DefaultOidcUser implements SignedIn, Acting {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 100;

    private final UserRole role;

    OidcPerson(OidcUser user, UserRole role) {
        super(List.of(new SimpleGrantedAuthority(role.authority())), user.getIdToken(), user.getUserInfo());
        this.role = role;
    }

    /** Made of the issuer and the subject, the only two that together never change; it tells neither. */
    @Override
    public String accountId() {
        return accountId(this);
    }

    static String accountId(OidcUser user) {
        String who = user.getIssuer() + " " + user.getSubject();
        return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public String name() {
        return first(getPreferredUsername(), getEmail());
    }

    @Override
    public String displayName() {
        return first(getFullName(), getPreferredUsername(), getEmail());
    }

    @Override
    public UserRole userRole() {
        return role;
    }

    @Override
    public Actor actor() {
        return new Actor(accountId(), displayName(), role.id());
    }

    /** The first name that the identity provider gives, as one line that fits. */
    private String first(@Nullable String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .map(name -> name.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .findFirst()
                .orElseGet(this::getSubject);
    }
}
