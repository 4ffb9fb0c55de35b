package nl.rolwijzer.accounts;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.platform.TokenScope;
import org.jspecify.annotations.Nullable;

/**
 * A token by which another system calls the API, as a beheerder sees it: never the secret itself.
 *
 * @param name of the system
 * @param expiresAt from when it is refused; null for never
 * @param shownAt when it was last shown, to the minute; null for never
 * @param revokedAt since when it is refused for good; null while it is not
 */
public record SystemToken(
        UUID id,
        String name,
        Set<TokenScope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant shownAt,
        @Nullable Instant revokedAt) {

    public SystemToken {
        scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
    }

    /** What a token can be at a moment; the names are the ends of message keys. */
    public enum State {
        GELDIG,
        VERLOPEN,
        INGETROKKEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State stateAt(Instant now) {
        if (revokedAt != null) {
            return State.INGETROKKEN;
        }
        return Optional.ofNullable(expiresAt).filter(end -> !now.isBefore(end)).isPresent()
                ? State.VERLOPEN
                : State.GELDIG;
    }
}
