package nl.rolwijzer.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rolwijzer.platform.UserRole;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How an identity provider says which role somebody has.
 *
 * @param roleClaim the claim to look at; dots lead into a claim within a claim, as in {@code realm_access.roles}
 * @param roles which values of the claim give a role; whoever has several gets the one that may do most
 */
@ConfigurationProperties("rolwijzer.oidc")
record OidcRoles(String roleClaim, Map<UserRole, List<String>> roles) {

    private static final List<UserRole> MOST_FIRST = List.of(UserRole.BEHEERDER, UserRole.AMBTENAAR, UserRole.ANALIST);

    OidcRoles {
        roles = Map.copyOf(roles);
    }

    Optional<UserRole> find(Map<String, Object> claims) {
        List<String> values = values(claims);
        return MOST_FIRST.stream()
                .filter(role -> roles.getOrDefault(role, List.of()).stream().anyMatch(values::contains))
                .findFirst();
    }

    private List<String> values(Map<String, Object> claims) {
        Object found = claims.get(roleClaim);
        return found != null ? texts(found) : texts(inside(claims));
    }

    private @Nullable Object inside(Map<String, Object> claims) {
        Object found = claims;
        for (String name : roleClaim.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return Stream.ofNullable(value).map(String::valueOf).toList();
    }
}
