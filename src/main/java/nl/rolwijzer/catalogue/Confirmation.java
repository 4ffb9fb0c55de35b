package nl.rolwijzer.catalogue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * The roles that a person confirmed, kept apart from what the rules derive; sets are from klant to bestuurder.
 *
 * @param reason why they are others than the derived ones; null when the derived ones were accepted
 * @param explanation the same in the words of that person
 */
public record Confirmation(
        Set<CitizenRole> transaction,
        Set<CitizenRole> third,
        @Nullable DeviationReason reason,
        String explanation) {

    /** The confirmation of exactly what was derived. */
    static Confirmation accepting(Assessment assessment) {
        return new Confirmation(assessment.roles(Perspective.TRANSACTIE), assessment.roles(Perspective.DERDE));
    }

    /** The confirmation of other roles; what is asked of a deviation was checked before. */
    static Confirmation deviating(Deviation deviation) {
        return new Confirmation(
                RoleIds.read(deviation.roles()),
                RoleIds.read(deviation.thirdRoles()),
                DeviationReason.find(deviation.reason()).orElseThrow(),
                deviation.text());
    }

    public Confirmation(Set<CitizenRole> transaction, Set<CitizenRole> third) {
        this(transaction, third, null, "");
    }

    public Confirmation {
        transaction = Collections.unmodifiableSet(new TreeSet<>(transaction));
        third = Collections.unmodifiableSet(new TreeSet<>(third));
    }

    /** Whether a person chose these roles against the rules. */
    public boolean isDeviating() {
        return reason != null;
    }

    public Set<CitizenRole> roles(Perspective perspective) {
        return switch (perspective) {
            case TRANSACTIE -> transaction;
            case DERDE -> third;
        };
    }
}
