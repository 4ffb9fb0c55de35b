package nl.rolwijzer.tour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.JudgedStep;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.ValueStream;

/**
 * The objection period, judged twice by whoever takes the tour.
 *
 * @param applicant what it is worth to the applicant, as the reader sees it
 * @param others the same for neighbours and society
 */
record TwoJudgements(Opinion applicant, Opinion others) {

    /** What can be chosen. */
    static final List<Opinion> CHOICES = List.of(Opinion.JA, Opinion.NEE, Opinion.NODIG, Opinion.ONBEKEND);

    /** Nothing when one of the two is not given, or is no opinion. */
    static Optional<TwoJudgements> read(String applicant, String others) {
        return Opinion.find(applicant).flatMap(one -> Opinion.find(others).map(other -> new TwoJudgements(one, other)));
    }

    /** What becomes of the step, by the rule that judges every step. */
    JudgedStep judge(Rulebook rulebook) {
        Map<CitizenRole, Judgement> collective = new TreeMap<>();
        for (CitizenRole role : CitizenRole.values()) {
            collective.put(role, new Judgement(others, ""));
        }
        Step period = new Step(
                "reageren",
                "",
                "",
                Actor.WACHTEN,
                null,
                null,
                "",
                new Judgement(applicant, ""),
                new TreeMap<>(collective));
        return ValueStream.of(List.of(period), Permit.parties(rulebook)).steps().get(0);
    }

    /** Whether it is what the source says: waste to the applicant, worth something to the others. */
    public boolean isAsInTheSource() {
        return applicant == Opinion.NEE && others == Opinion.JA;
    }
}
