package nl.rolwijzer.catalogue;

import java.util.List;

/**
 * Other roles than the rules derive, as somebody proposes them, not yet checked. A concept carries it along; confirming
 * makes it count.
 *
 * @param roles ids of the roles of the citizen in the transaction
 * @param thirdRoles ids of the roles of others with an interest
 * @param reason id of a {@link DeviationReason}; may be empty
 * @param text why, in the editor's words; may be empty
 */
public record Deviation(List<String> roles, List<String> thirdRoles, String reason, String text) {

    public Deviation {
        roles = List.copyOf(roles);
        thirdRoles = List.copyOf(thirdRoles);
    }
}
