package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Raw ids from outside become answers, and everything wrong with them is said at once. */
class QuestionnaireTest {

    private final Questionnaire questionnaire = Rulebooks.teeuwen().questionnaire();

    @Test
    void hasEightQuestionsInOrder() {
        assertThat(questionnaire.questions())
                .extracting(Question::id)
                .containsExactly("wie", "wat", "keuze", "weigeren", "basis", "betaling", "bijdrage", "derden");
        assertThat(questionnaire.questions())
                .extracting(Question::multiple)
                .containsExactly(true, true, false, false, false, true, true, true);
        assertThat(questionnaire.questions()).extracting(Question::index).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void findsNothingWrongWithProperAnswers() {
        assertThat(questionnaire.faults(Map.of(
                        "wat", List.of("document", "hulp", "hulp"),
                        "keuze", List.of("moet", "moet"),
                        "bijdrage", List.of("niets"),
                        "derden", List.of("weet_niet", "weet_niet"),
                        "wie", List.of())))
                .isEmpty();
    }

    @Test
    void namesEveryFaultInTheOrderGiven() {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        raw.put("kleur", List.of("rood"));
        raw.put("wat", List.of("document", "vliegen", "weet_niet"));
        raw.put("keuze", List.of("anders", "moet"));
        raw.put("weigeren", List.of("misschien"));
        raw.put("bijdrage", List.of("ideeen", "niets"));
        assertThat(questionnaire.faults(raw))
                .containsExactly(
                        new AnswerFault(AnswerFault.Kind.UNKNOWN_QUESTION, "kleur", -1, "kleur"),
                        new AnswerFault(AnswerFault.Kind.UNKNOWN_OPTION, "wat", 1, "vliegen"),
                        new AnswerFault(AnswerFault.Kind.UNKNOWN_BESIDE_OPTION, "wat", -1, ""),
                        new AnswerFault(AnswerFault.Kind.MORE_THAN_ONE_OPTION, "keuze", -1, ""),
                        new AnswerFault(AnswerFault.Kind.UNKNOWN_OPTION, "weigeren", 0, "misschien"),
                        new AnswerFault(AnswerFault.Kind.EXCLUSIVE_BESIDE_OPTION, "bijdrage", -1, ""));
    }

    @Test
    void readsWhatItKnowsAndLeavesOutTheRest() {
        Answers answers = questionnaire.read(Map.of(
                "kleur",
                List.of("rood"),
                "wat",
                List.of("document", "vliegen"),
                "keuze",
                List.of("weet_niet", "moet")));
        assertThat(answers.asMap()).isEqualTo(Map.of("wat", List.of("document"), "keuze", List.of("weet_niet")));
    }

    @Test
    void judgesAnExclusiveOptionBesideOthersAsGiven() {
        Answers answers = questionnaire.read(Map.of("bijdrage", List.of("niets", "eigen_inzet")));
        assertThat(answers.chosen(questionnaire.question("bijdrage").orElseThrow()))
                .extracting(Option::id)
                .containsExactly("niets", "eigen_inzet");
    }

    @Test
    void doesNotKnowWhatItDoesNotHave() {
        assertThat(questionnaire.question("kleur")).isEmpty();
        assertThat(questionnaire.question("wat").flatMap(wat -> wat.option("vliegen")))
                .isEmpty();
    }
}
