package nl.rolwijzer.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * A role of a service, to search and count by.
 *
 * @param counted whether it counts in lists and figures: confirmed where there is a confirmation, else derived
 */
@Embeddable
record AssignedRole(
        @Column(length = 20) String perspective,
        @Column(length = 20) String role,
        boolean derived,
        boolean confirmed,
        boolean counted) {

    static Set<AssignedRole> of(Assessment assessment, @Nullable Confirmation confirmation) {
        Set<AssignedRole> assigned = new HashSet<>();
        for (Perspective perspective : Perspective.values()) {
            for (CitizenRole role : CitizenRole.values()) {
                boolean derived = assessment.roles(perspective).contains(role);
                boolean confirmed =
                        confirmation != null && confirmation.roles(perspective).contains(role);
                if (derived || confirmed) {
                    boolean counted = confirmation == null ? derived : confirmed;
                    assigned.add(new AssignedRole(perspective.id(), role.id(), derived, confirmed, counted));
                }
            }
        }
        return assigned;
    }
}
