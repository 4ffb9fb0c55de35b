package nl.rolwijzer.tour;

import java.util.List;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Explanation;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Rule;

/**
 * A role that the reader thinks the applicant has, and what the rules say of it.
 *
 * @param missing what would have to be so; nothing when the applicant has the role
 * @param given the rules that give the applicant a role
 */
record RoleGuess(RoleProfile profile, List<Explanation.Finding> missing, List<Rule> given, boolean others) {

    static RoleGuess of(CitizenRole role, Assessment assessment) {
        return new RoleGuess(
                assessment.rulebook().profile(role),
                assessment
                        .nearest(role, Perspective.TRANSACTIE)
                        .map(Explanation::notMet)
                        .orElse(List.of()),
                assessment.hits(Perspective.TRANSACTIE),
                assessment.roles(Perspective.DERDE).contains(role));
    }

    public boolean isRight() {
        return given.stream().anyMatch(rule -> rule.role() == profile.role());
    }

    /** Whether not the applicant but others have this role. */
    public boolean isOfOthers() {
        return !isRight() && others;
    }
}
