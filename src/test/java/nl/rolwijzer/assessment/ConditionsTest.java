package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.AssessmentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every condition of the rulebook matters: without it some answers get other rules, notes or near misses. */
class ConditionsTest {

    /** Conditions that never change a rule or a note, only what is nearly so. */
    private static final List<String> ONLY_FOR_NEAR_MISSES = List.of("O5", "O15");

    private static final Rulebook RULEBOOK = Rulebooks.teeuwen();

    private static final Map<String, NamedCsvRecord> ROWS = CsvTable.read("conditions.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("conditie"), row -> row));

    static Stream<Arguments> conditions() {
        return places().entrySet().stream()
                .filter(entry -> ROWS.containsKey(entry.getKey()))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** Where each condition stands, by its id. */
    private static Map<String, String> places() {
        return Stream.concat(
                        RULEBOOK.rules().stream().map(rule -> places("rules > " + rule.id() + " > when", rule.when())),
                        RULEBOOK.notes().stream().map(note -> places("notes > " + note.id() + " > when", note.when())))
                .flatMap(List::stream)
                .collect(Collectors.toMap(place -> place.substring(place.lastIndexOf(' ') + 1), place -> place));
    }

    private static List<String> places(String parent, When when) {
        List<String> places = new ArrayList<>();
        for (Need need : when.needs()) {
            for (Condition condition : need.conditions()) {
                String place = parent + " > " + need.kind().name().toLowerCase() + " > " + condition.id();
                places.add(place);
                if (condition instanceof Group group) {
                    places.addAll(places(place, group.when()));
                }
            }
        }
        return places;
    }

    @Test
    void hasAnExampleForEveryCondition() {
        List<String> examples = new ArrayList<>(ROWS.keySet());
        examples.addAll(ONLY_FOR_NEAR_MISSES);
        assertThat(examples).containsExactlyInAnyOrderElementsOf(places().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void changesRulesOrNotesWhenRemoved(String id, String place) {
        NamedCsvRecord row = ROWS.get(id);
        List<String> rules = CsvTable.list(row, "regels");
        List<String> notes = CsvTable.list(row, "aantekeningen");
        List<String> rulesWithout = CsvTable.list(row, "zonder_regels");
        List<String> notesWithout = CsvTable.list(row, "zonder_aantekeningen");
        assertThat(rules.equals(rulesWithout) && notes.equals(notesWithout))
                .as("the example shows no difference")
                .isFalse();
        assertThat(assess(RULEBOOK, row)).hasExactlyRules(rules).notes(notes);
        assertThat(assess(without(place), row)).hasExactlyRules(rulesWithout).notes(notesWithout);
    }

    @ParameterizedTest
    @CsvSource({"O5, wat=aankoop|toestemming, OND-TOE", "O15, wat=aankoop|document, OND-DOC"})
    void changesNearMissesWhenRemoved(String id, String answer, String nearMiss) {
        Rulebook without = without(places().get(id));
        Answers klant = Situations.swimmingPool(answer);
        assertThat(RULEBOOK.assess(klant)).because("KLANT").nearlyMisses(List.of());
        assertThat(without.assess(without.questionnaire().read(klant.asMap()))).nearlyMisses(List.of(nearMiss));
    }

    private static Assessment assess(Rulebook rulebook, NamedCsvRecord row) {
        return rulebook.assess(CsvTable.answers(row, rulebook));
    }

    /** The rulebook without a condition; a near-miss test that rests on it alone goes along. */
    private static Rulebook without(String place) {
        RulebookDraft draft = RulebookDraft.ofTeeuwen().remove(place);
        String[] steps = place.split(" > ");
        String near = "rules > " + steps[1] + " > near_miss";
        String anchor = near + " > anchor > " + steps[steps.length - 1];
        if (draft.search(anchor).isPresent()) {
            draft.remove(anchor);
            if (draft.isEmpty(near + " > anchor")) {
                draft.remove(near);
            }
        }
        return draft.read();
    }
}
