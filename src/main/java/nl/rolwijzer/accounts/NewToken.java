package nl.rolwijzer.accounts;

import java.time.Instant;
import java.util.Set;
import nl.rolwijzer.platform.TokenScope;
import org.jspecify.annotations.Nullable;

/**
 * A token that somebody asks for.
 *
 * @param name of the system that will show it
 * @param expiresAt from when it is refused; null for never
 */
public record NewToken(
        String name, Set<TokenScope> scopes, @Nullable Instant expiresAt) {

    public NewToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }
}
