package nl.rolwijzer.assessment;

import java.util.List;

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

    static Report of(Assessment assessment) {
        return new Report(
                assessment,
                assessment.rulebook().questionnaire().questions().stream()
                        .filter(assessment.answers()::isOpen)
                        .toList(),
                explained(assessment, Perspective.TRANSACTIE),
                explained(assessment, Perspective.DERDE),
                assessment.possibilities(),
                Absence.all(assessment),
                assessment.nearMisses(),
                Change.all(assessment),
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
}
