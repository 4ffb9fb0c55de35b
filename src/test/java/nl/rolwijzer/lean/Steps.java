package nl.rolwijzer.lean;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rolwijzer.assessment.CitizenRole;

/** Steps of a building permit, to change one thing of; for tests. */
public final class Steps {

    private Steps() {}

    /** The applicant loses by it, the neighbours can speak: the example of the source. */
    public static Step objectionPeriod() {
        return step(
                "bezwaar01",
                0,
                6,
                Opinion.NEE,
                Map.of(CitizenRole.GEBRUIKER, Opinion.JA, CitizenRole.ONDERDAAN, Opinion.NODIG));
    }

    /** A step in minutes of work and weeks of waiting. */
    public static Step step(
            String id, int minutes, int weeks, Opinion individual, Map<CitizenRole, Opinion> collective) {
        TreeMap<CitizenRole, Judgement> others = new TreeMap<>();
        collective.forEach((role, opinion) -> others.put(role, new Judgement(opinion, "Reden van " + role.id())));
        return new Step(
                id,
                "Stap " + id,
                "Wat er gebeurt",
                Actor.AMBTENAAR,
                minutes == 0 ? null : new EnteredTime(BigDecimal.valueOf(minutes), Unit.MINUTEN),
                weeks == 0 ? null : new EnteredTime(BigDecimal.valueOf(weeks), Unit.WEKEN),
                "",
                new Judgement(individual, "Reden van de aanvrager"),
                others);
    }

    public static List<String> ids(List<JudgedStep> steps) {
        return steps.stream().map(each -> each.step().id()).toList();
    }
}
