package nl.rolwijzer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The buttons of the form, each as a browser without script sends it. */
class FormActionTest {

    private static final StepsForm FORM = StepsForm.of(
            3,
            Stream.of("a", "b", "c")
                    .map(id -> new StepFields(id, Map.of("naam", "Stap " + id), false))
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "omhoog.b, bac, omlaag.b",
        "omhoog.c, acb, omhoog.c",
        "omhoog.a, abc, omlaag.a",
        "omlaag.a, bac, omlaag.a",
        "omlaag.b, acb, omhoog.b",
        "omlaag.c, abc, omhoog.c",
        "omhoog.onbekend, abc, omhoog.onbekend"
    })
    void movesAStepAndStaysWithIt(String button, String order, String focus) {
        FormAction.Done done = FormAction.of(button).apply(FORM);

        assertThat(String.join("", ids(done.form()))).isEqualTo(order);
        if (!button.endsWith("onbekend")) {
            assertThat(done.focus()).isEqualTo(focus);
        }
    }

    @Test
    void movesPastAStepThatWasTakenOut() {
        StepsForm without = FormAction.of("weg.b").apply(FORM).form();

        StepsForm moved = FormAction.of("omhoog.c").apply(without).form();

        assertThat(moved.present()).extracting(StepFields::id).containsExactly("c", "a");
        assertThat(ids(moved)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({"ervoor.b, 1", "erna.b, 2", "nieuw, 3", "erna.c, 3"})
    void addsABlankStepInItsPlaceAndGoesToItsName(String button, int place) {
        FormAction.Done done = FormAction.of(button).apply(FORM);

        assertThat(done.form().steps()).hasSize(4);
        StepFields added = done.form().steps().get(place);
        assertThat(added.isBlank()).isTrue();
        assertThat(done.focus()).isEqualTo("naam." + added.id());
    }

    @Test
    void copiesEverythingThatWasFilledInUnderAnotherId() {
        List<StepFields> steps = FormAction.of("kopie.a").apply(FORM).form().steps();

        assertThat(steps).extracting(step -> step.text("naam")).containsExactly("Stap a", "Stap a", "Stap b", "Stap c");
        assertThat(steps).extracting(StepFields::id).doesNotHaveDuplicates();
    }

    @Test
    void putsBackWhatWasTakenOutAsItWas() {
        StepsForm without = FormAction.of("weg.b").apply(FORM).form();

        assertThat(without.present()).extracting(StepFields::id).containsExactly("a", "c");
        assertThat(FormAction.of("terug.b").apply(without).form()).isEqualTo(FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bekijk", "null", "", "onzin.a", "omhoog"})
    void changesNothingForWhatIsNoButton(String button) {
        FormAction action = FormAction.of(button);

        assertThat(action.saves()).isFalse();
        assertThat(action.apply(FORM).form()).isEqualTo(FORM);
    }

    private static List<String> ids(StepsForm form) {
        return form.steps().stream().map(StepFields::id).toList();
    }
}
