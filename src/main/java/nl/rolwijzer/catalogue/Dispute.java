package nl.rolwijzer.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counter-view on the roles of a service, as it was recorded. It stays, whatever becomes of the service.
 *
 * @param revision the number of the revision that was the present one
 * @param answers the counter-view that this one answers; null when it answers none
 * @param roles the roles that should have been confirmed; null when none are named
 * @param text what was said, or the remark that it was erased
 * @param author the name of who said it, or the remark that it was erased
 */
public record Dispute(
        UUID id,
        int revision,
        @Nullable UUID answers,
        @Nullable DerivedRoles roles,
        String text,
        String author,
        Instant at) {}
