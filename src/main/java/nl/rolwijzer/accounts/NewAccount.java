package nl.rolwijzer.accounts;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.platform.UserRole;

/**
 * An account that somebody asks for.
 *
 * @param name by which its owner will sign in; capitals make no difference
 * @param displayName how colleagues will know them
 */
public record NewAccount(String name, String displayName, UserRole role) {

    public NewAccount {
        name = fold(name);
        displayName = displayName.strip();
    }

    /** A name to sign in with, as it is compared and kept. */
    static String fold(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isName(String folded) {
        return folded.matches("[a-z0-9][a-z0-9._@+-]{1,99}");
    }

    /** What is wrong with it, if anything. The names of the demo accounts stay theirs. */
    Optional<AccountResult.Refusal> fault() {
        if (!isName(name)) {
            return Optional.of(AccountResult.Refusal.NAAM_ONGELDIG);
        }
        if (Arrays.stream(UserRole.values()).anyMatch(demo -> demo.id().equals(name))) {
            return Optional.of(AccountResult.Refusal.NAAM_BEZET);
        }
        return displayName.matches("[^\\p{Cntrl}]{1,100}")
                ? Optional.empty()
                : Optional.of(AccountResult.Refusal.WEERGAVENAAM_ONGELDIG);
    }

    Account account(Instant now) {
        return new Account(UUID.randomUUID(), name, displayName, role, true, true, now);
    }
}
