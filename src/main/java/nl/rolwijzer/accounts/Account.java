package nl.rolwijzer.accounts;

import java.time.Instant;
import java.util.UUID;
import nl.rolwijzer.platform.UserRole;

/**
 * An account of Rolwijzer itself, as a beheerder sees it.
 *
 * @param name by which its owner signs in
 * @param oneTime whether its password was made by somebody else and is to be changed first
 * @param active whether its owner can sign in
 */
public record Account(
        UUID id, String name, String displayName, UserRole role, boolean oneTime, boolean active, Instant createdAt) {

    Account with(UserRole other) {
        return new Account(id, name, displayName, other, oneTime, active, createdAt);
    }

    Account activated(boolean now) {
        return new Account(id, name, displayName, role, oneTime, now, createdAt);
    }

    Account withOneTimePassword(boolean now) {
        return new Account(id, name, displayName, role, now, active, createdAt);
    }
}
