package nl.rolwijzer.accounts;

import java.util.List;
import nl.rolwijzer.audit.Acting;
import nl.rolwijzer.audit.Actor;
import nl.rolwijzer.platform.SignedIn;
import nl.rolwijzer.platform.TokenScope;
import nl.rolwijzer.platform.UserRole;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Another system that showed its token, for the time of one call. It may do what its token says and has no role. */
record SystemCaller(SystemToken token) implements SignedIn, Acting {

    @Override
    public String accountId() {
        return token.id().toString();
    }

    @Override
    public String name() {
        return token.name();
    }

    @Override
    public String displayName() {
        return token.name();
    }

    /** The role of a person who may do the same; what is allowed follows from the authorities. */
    @Override
    public UserRole userRole() {
        return token.scopes().contains(TokenScope.SCHRIJVEN) ? UserRole.AMBTENAAR : UserRole.ANALIST;
    }

    @Override
    public boolean isSystem() {
        return true;
    }

    @Override
    public Actor actor() {
        return new Actor(accountId(), token.name(), "systeem");
    }

    List<GrantedAuthority> authorities() {
        return token.scopes().stream()
                .<GrantedAuthority>map(scope -> new SimpleGrantedAuthority(scope.authority()))
                .toList();
    }
}
