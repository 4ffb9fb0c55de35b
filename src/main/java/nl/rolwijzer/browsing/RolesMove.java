package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.catalogue.ServiceRecord;

/**
 * Roles that are others in another revision: those that count, and, where these are others again, the derived ones.
 *
 * @param derived whether these are what the rules say beside what a person confirmed
 */
record RolesMove(Perspective perspective, boolean derived, Set<CitizenRole> before, Set<CitizenRole> after) {

    static List<RolesMove> between(ServiceRecord before, ServiceRecord after) {
        List<RolesMove> moves = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            RolesMove counted = new RolesMove(perspective, false, before.roles(perspective), after.roles(perspective));
            RolesMove derived = new RolesMove(
                    perspective,
                    true,
                    before.assessment().roles(perspective),
                    after.assessment().roles(perspective));
            moves.add(counted);
            if (!(derived.before.equals(counted.before) && derived.after.equals(counted.after))) {
                moves.add(derived);
            }
        }
        moves.removeIf(move -> move.before.equals(move.after));
        return List.copyOf(moves);
    }
}
