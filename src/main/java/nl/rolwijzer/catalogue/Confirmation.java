package nl.rolwijzer.catalogue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;

/** The roles that a person confirmed, kept apart from what the rules derive; sets are from klant to bestuurder. */
public record Confirmation(Set<CitizenRole> transaction, Set<CitizenRole> third) {

    /** The confirmation of exactly what was derived. */
    static Confirmation accepting(Assessment assessment) {
        return new Confirmation(assessment.roles(Perspective.TRANSACTIE), assessment.roles(Perspective.DERDE));
    }

    public Confirmation {
        transaction = Collections.unmodifiableSet(new TreeSet<>(transaction));
        third = Collections.unmodifiableSet(new TreeSet<>(third));
    }

    public Set<CitizenRole> roles(Perspective perspective) {
        return switch (perspective) {
            case TRANSACTIE -> transaction;
            case DERDE -> third;
        };
    }
}
