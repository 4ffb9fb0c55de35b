package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.Edit.Kind.ADD;
import static nl.rolwijzer.assessment.Edit.Kind.CHOOSE;
import static nl.rolwijzer.assessment.Edit.Kind.REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An edit changes one answer as a person would in the form. */
class EditTest {

    private final Questionnaire questionnaire = Rulebooks.teeuwen().questionnaire();

    @Test
    void replacesASingleChoice() {
        assertThat(edit(CHOOSE, "keuze", "moet").apply(Situations.passport()))
                .isEqualTo(Situations.passport("keuze=moet"));
    }

    @Test
    void addsAndRemovesAmongSeveral() {
        assertThat(edit(ADD, "wat", "hulp").apply(Situations.passport()))
                .isEqualTo(Situations.passport("wat=document|hulp"));
        assertThat(edit(REMOVE, "wat", "hulp").apply(Situations.passport("wat=document|hulp")))
                .isEqualTo(Situations.passport());
    }

    @Test
    void letsAnExclusiveOptionReplaceTheRestAndGiveWay() {
        Answers two = Situations.passport("bijdrage=ideeen|prestatie");
        assertThat(edit(ADD, "bijdrage", "niets").apply(two)).isEqualTo(Situations.passport());
        assertThat(edit(ADD, "bijdrage", "ideeen").apply(Situations.passport()))
                .isEqualTo(Situations.passport("bijdrage=ideeen"));
    }

    @Test
    void goesWithAnotherThatDoesNotUndoIt() {
        Edit hulp = edit(ADD, "wat", "hulp");
        assertThat(hulp.goesWith(edit(REMOVE, "wat", "document"))).isTrue();
        assertThat(hulp.goesWith(edit(ADD, "bijdrage", "niets"))).isTrue();
        assertThat(edit(CHOOSE, "keuze", "moet").goesWith(edit(CHOOSE, "basis", "open")))
                .isTrue();
        assertThat(edit(CHOOSE, "keuze", "moet").goesWith(edit(CHOOSE, "keuze", "nvt")))
                .isFalse();
        assertThat(edit(ADD, "bijdrage", "niets").goesWith(edit(ADD, "bijdrage", "ideeen")))
                .isFalse();
        assertThat(edit(ADD, "bijdrage", "ideeen").goesWith(edit(ADD, "bijdrage", "niets")))
                .isFalse();
    }

    private Edit edit(Edit.Kind kind, String question, String option) {
        Question asked = questionnaire.question(question).orElseThrow();
        return new Edit(kind, asked, asked.option(option).orElseThrow());
    }
}
