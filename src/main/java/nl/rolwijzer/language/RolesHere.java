package nl.rolwijzer.language;

import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;

/**
 * The roles of the citizen in the transaction, on which it depends whether a word fits.
 *
 * @param possible the ones that cannot be told yet
 */
public record RolesHere(Set<CitizenRole> certain, Set<CitizenRole> possible) {

    /** Of a service of which nobody answered anything. */
    public static final RolesHere ANY = new RolesHere(Set.of(), Set.of(CitizenRole.values()));

    public RolesHere {
        certain = Set.copyOf(certain);
        possible = Set.copyOf(possible);
    }

    /** As the rules derive them. */
    public static RolesHere of(Assessment assessment) {
        return new RolesHere(
                assessment.roles(Perspective.TRANSACTIE),
                assessment.possibilities().stream()
                        .map(possibility -> possibility.rule())
                        .filter(rule -> rule.perspective() == Perspective.TRANSACTIE)
                        .map(rule -> rule.role())
                        .collect(Collectors.toSet()));
    }
}
