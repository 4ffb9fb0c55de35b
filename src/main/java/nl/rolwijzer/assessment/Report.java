package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows of an assessment, worked out once; words and order of presentation are chosen where it is
 * shown.
 *
 * @param assumptions questions that were left open, on which the outcome may still depend
 * @param transaction why the citizen in the transaction has the roles that they have
 * @param third the same for others with an interest
 * @param absences for every role that the citizen in the transaction surely does not have: why not
 * @param changes for every role in either perspective: what would give it or take it away
 */
public record Report(
        Assessment assessment,
        List<Question> assumptions,
        List<Explanation> transaction,
        List<Explanation> third,
        List<Possibility> possibilities,
        List<Absence> absences,
        List<NearMiss> nearMisses,
        List<Change> changes,
        List<Tension> tensions,
        List<Note> notes,
        List<Criterion> klantTest) {

    /** A role that is not assigned, with the verdict on each of its rules. */
    public record Absence(RoleProfile role, List<Explanation> rules) {

        /** The answers that decided against every one of its rules. */
        public List<GivenAnswer> decidingAnswers() {
            return GivenAnswers.merge(rules.stream()
                    .flatMap(explanation -> explanation.decidingAnswers().stream())
                    .toList());
        }
    }

    /**
     * What would change a role.
     *
     * @param flips the smallest changes of answers; empty when there is none within reach
     * @param nearest the rule that lacks least, where only a complete list of what is missing helps
     */
    public record Change(
            RoleProfile role,
            Perspective perspective,
            boolean assigned,
            List<Flip> flips,
            @Nullable Explanation nearest) {

        public Optional<Explanation> findNearest() {
            return Optional.ofNullable(nearest);
        }
    }

    static Report of(Assessment assessment) {
        return new Report(
                assessment,
                assessment.rulebook().questionnaire().questions().stream()
                        .filter(assessment.answers()::isOpen)
                        .toList(),
                explained(assessment, Perspective.TRANSACTIE),
                explained(assessment, Perspective.DERDE),
                assessment.possibilities(),
                absences(assessment),
                assessment.nearMisses(),
                changes(assessment),
                assessment.tensions(),
                assessment.notes(),
                assessment.klantTest());
    }

    /** The roles of others, without the taxpayer: that one is nearly always there, and can be shown apart. */
    public List<Explanation> thirdButTaxpayer() {
        return third.stream()
                .filter(explanation -> explanation.rule().role() != CitizenRole.BELASTINGBETALER)
                .toList();
    }

    public List<Explanation> thirdTaxpayer() {
        return third.stream()
                .filter(explanation -> explanation.rule().role() == CitizenRole.BELASTINGBETALER)
                .toList();
    }

    /** Whether nothing is answered yet, so that there is nothing to explain. */
    public boolean isEmpty() {
        return assumptions.size()
                == assessment.rulebook().questionnaire().questions().size();
    }

    private static List<Explanation> explained(Assessment assessment, Perspective perspective) {
        return assessment.hits(perspective).stream().map(assessment::explain).toList();
    }

    private static List<Absence> absences(Assessment assessment) {
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

    private static List<Change> changes(Assessment assessment) {
        Flips flips = assessment.flips();
        return Arrays.stream(Perspective.values())
                .flatMap(perspective ->
                        Arrays.stream(CitizenRole.values()).map(role -> change(assessment, flips, role, perspective)))
                .filter(change -> !change.flips().isEmpty() || change.nearest() != null)
                .toList();
    }

    /** For klant the complete list of what is missing says more than any flip. */
    private static Change change(Assessment assessment, Flips flips, CitizenRole role, Perspective perspective) {
        boolean assigned = assessment.roles(perspective).contains(role);
        List<Flip> found = role == CitizenRole.KLANT && !assigned ? List.of() : flips.of(role, perspective);
        Explanation nearest =
                found.isEmpty() ? assessment.nearest(role, perspective).orElse(null) : null;
        return new Change(assessment.rulebook().profile(role), perspective, assigned, found, nearest);
    }
}
