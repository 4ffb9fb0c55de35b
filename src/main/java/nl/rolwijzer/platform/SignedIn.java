package nl.rolwijzer.platform;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody who has signed in, or another system that showed its token, as every web room sees them. By which means they did so only the room of the accounts
 * knows. A handler asks for it with {@code @AuthenticationPrincipal SignedIn}.
 */
public interface SignedIn {

    /** Of the account; it never changes and is never used again. */
    String accountId();

    /** By which they sign in. */
    String name();

    /** How colleagues know them. */
    String displayName();

    UserRole userRole();

    /** Whether it is another system, with a token, and no person. */
    default boolean isSystem() {
        return false;
    }

    /** Who sent the request that is being answered, if they have signed in. */
    static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Whether that is a beheerder. */
    static boolean isAdministrator() {
        return current().filter(person -> person.userRole().administers()).isPresent();
    }
}
