package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.List;

/** A role that is not assigned, with the verdict on each of its rules. */
public record Absence(RoleProfile role, List<Explanation> rules) {

    /** The answers that decided against every one of its rules. */
    public List<GivenAnswer> decidingAnswers() {
        return GivenAnswers.merge(rules.stream()
                .flatMap(explanation -> explanation.decidingAnswers().stream())
                .toList());
    }

    /** Every role that the citizen in the transaction surely does not have. */
    static List<Absence> all(Assessment assessment) {
        return Arrays.stream(CitizenRole.values())
                .map(role -> new Absence(
                        assessment.rulebook().profile(role),
                        assessment.rulebook().rules().stream()
                                .filter(rule -> rule.isAbout(role, Perspective.TRANSACTIE))
                                .map(assessment::explain)
                                .toList()))
                .filter(absence -> absence.rules().stream()
                        .allMatch(explanation -> explanation.verdict() == Verdict.DOES_NOT_APPLY))
                .toList();
    }
}
