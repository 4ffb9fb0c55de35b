package nl.rolwijzer.tour;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.lean.Parties;

/** The building permit of the source text (<i>Lean voor de overheid</i>, 2.2), as the answers of a civil servant. */
final class Permit {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "wie", List.of("inwoner"),
            "wat", List.of("toestemming"),
            "keuze", List.of("alleen_hier"),
            "weigeren", List.of("nee"),
            "basis", List.of("besluit"),
            "betaling", List.of("zelf"),
            "bijdrage", List.of("niets"),
            "derden", List.of("omwonenden", "samenleving"));

    private Permit() {}

    static Assessment assess(Rulebook rulebook) {
        return assess(rulebook, Map.of());
    }

    /** The same with some other answers. */
    static Assessment assess(Rulebook rulebook, Map<String, List<String>> changes) {
        Map<String, List<String>> answers = new TreeMap<>(ANSWERS);
        answers.putAll(changes);
        return rulebook.assess(rulebook.questionnaire().read(answers));
    }

    /** Everybody with an interest in it. */
    static Parties parties(Rulebook rulebook) {
        Assessment assessment = assess(rulebook);
        return Parties.of(assessment, assessment.roles(Perspective.TRANSACTIE), assessment.roles(Perspective.DERDE));
    }
}
