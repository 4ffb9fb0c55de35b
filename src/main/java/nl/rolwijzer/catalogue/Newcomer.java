package nl.rolwijzer.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a list brings in and the catalogue does not have yet. One from our own export brings its id, status and
 * confirmed roles along; any other is a concept.
 *
 * @param facts checked by {@link TakeoverCheck}
 * @param confirmation null when nobody confirmed the roles
 */
public record Newcomer(
        UUID id,
        UUID momentGroup,
        Origin origin,
        ServiceDraft facts,
        Status status,
        @Nullable Confirmation confirmation) {

    /** A concept from somebody else's list. */
    public static Newcomer concept(UUID id, ServiceDraft facts) {
        return new Newcomer(id, id, Origin.IMPORT, facts, Status.CONCEPT, null);
    }
}
