package nl.rolwijzer.browsing;

import java.util.List;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.assessment.Worth;

/**
 * A sub-kind of a role, with its own worth.
 *
 * @param third whether it is about others with an interest, rather than the citizen in the transaction
 */
record RoleKind(Subkind subkind, boolean third, Worth worth) {

    /** Every sub-kind that a rule assigns. */
    static List<RoleKind> all(Rulebook rulebook, CitizenRole role) {
        return rulebook.rules().stream()
                .filter(rule -> rule.role() == role)
                .flatMap(rule -> rule.findSubkind().stream()
                        .map(kind -> new RoleKind(kind, rule.perspective() == Perspective.DERDE, rule.worth())))
                .distinct()
                .toList();
    }
}
