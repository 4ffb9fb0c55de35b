package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers keep what was said apart from what is open. */
class AnswersTest {

    private final Questionnaire questionnaire = Rulebooks.teeuwen().questionnaire();
    private final Question wat = questionnaire.question("wat").orElseThrow();
    private final Question keuze = questionnaire.question("keuze").orElseThrow();

    @Test
    void areOpenWhenNothingWasSaid() {
        Answers nothing = Situations.only("keuze=");
        assertThat(nothing.isOpen(keuze)).isTrue();
        assertThat(nothing.isAnswered(keuze)).isFalse();
        assertThat(nothing.asMap()).isEmpty();
    }

    @Test
    void areOpenButAnsweredByIDoNotKnow() {
        Answers unknown = Situations.only("keuze=weet_niet");
        assertThat(unknown.isOpen(keuze)).isTrue();
        assertThat(unknown.isAnswered(keuze)).isTrue();
        assertThat(unknown.chosen(keuze)).isEmpty();
        assertThat(unknown.asMap()).containsExactly(Map.entry("keuze", List.of("weet_niet")));
    }

    @Test
    void listChosenOptionsInTheOrderOfTheQuestion() {
        Answers several = Situations.only("keuze=anders", "wat=sturing|aankoop|aankoop");
        assertThat(several.isOpen(wat)).isFalse();
        assertThat(several.isAnswered(wat)).isTrue();
        assertThat(several.chosen(wat)).extracting(Option::id).containsExactly("aankoop", "sturing");
        assertThat(several.asMap())
                .containsExactly(
                        Map.entry("wat", List.of("aankoop", "sturing")), Map.entry("keuze", List.of("anders")));
        assertThat(several).hasToString("{wat=[aankoop, sturing], keuze=[anders]}");
    }

    @Test
    void areEqualWhenTheSameWasSaid() {
        Answers answers = Situations.passport();
        assertThat(answers).isEqualTo(Situations.passport()).hasSameHashCodeAs(Situations.passport());
        assertThat(answers)
                .isNotEqualTo(Situations.passport("keuze=moet"))
                .isNotEqualTo(Situations.passport("derden=weet_niet"))
                .isNotEqualTo("answers");
        assertThat(Situations.only("keuze=weet_niet"))
                .isNotEqualTo(Situations.only())
                .doesNotHaveSameHashCodeAs(Situations.only());
        assertThat(answers).doesNotHaveSameHashCodeAs(Situations.passport("keuze=moet"));
    }

    @Test
    void ofAnotherQuestionnaireAreOthers() {
        Questionnaire other = new Questionnaire(new Text("Anders", "Different"), questionnaire.questions());
        assertThat(other.read(Map.of())).isNotEqualTo(questionnaire.read(Map.of()));
    }

    @Test
    void doNotChangeWithACopy() {
        Answers answers = Situations.passport();
        assertThat(answers.with(keuze, 1).chosen(keuze)).extracting(Option::id).containsExactly("anders");
        assertThat(answers.chosen(keuze)).extracting(Option::id).containsExactly("alleen_hier");
    }
}
