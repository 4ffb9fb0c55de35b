package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counter-view (tegenspraak) on the roles of a service that somebody sends in, not yet checked.
 *
 * @param id of the form; sending the same one twice records it once
 * @param answers the counter-view that this one answers; null when it answers none
 * @param roles ids of the roles that the citizen should have in the transaction; with {@code thirdRoles} empty when none
 *     are named
 */
public record Counterview(UUID id, @Nullable UUID answers, List<String> roles, List<String> thirdRoles, String text) {

    public Counterview {
        roles = List.copyOf(roles);
        thirdRoles = List.copyOf(thirdRoles);
    }
}
