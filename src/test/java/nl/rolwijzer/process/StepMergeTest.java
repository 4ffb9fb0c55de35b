package nl.rolwijzer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two people changed one version of the steps. */
class StepMergeTest {

    private static final List<Step> BASE = List.of(step("a", 1), step("b", 1), step("c", 1));

    @Test
    void takesOverWhatOnlyTheOtherChanged() {
        StepMerge merge = new StepMerge(BASE, List.of(step("a", 2), step("b", 1), step("c", 1)), changed("c", 3));

        assertThat(merge.merged()).containsExactly(step("a", 2), step("b", 1), step("c", 3));
        assertThat(merge.differences()).singleElement().satisfies(each -> {
            assertThat(each.theirs()).isEqualTo(step("a", 2));
            assertThat(each.takenOver()).isTrue();
        });
    }

    @Test
    void keepsWhatWasTypedWhereBothChangedAndShowsBoth() {
        StepMerge merge = new StepMerge(BASE, changed("b", 2), changed("b", 3));

        assertThat(merge.merged()).isEqualTo(changed("b", 3));
        assertThat(merge.differences()).containsExactly(new StepMerge.Difference(step("b", 2), step("b", 3), false));
    }

    @Test
    void saysNothingOfWhatBothMadeTheSame() {
        assertThat(new StepMerge(BASE, changed("b", 2), changed("b", 2)).differences())
                .isEmpty();
    }

    @Test
    void putsANewStepOfTheOtherBehindTheOneThatItFollows() {
        List<Step> theirs = List.of(step("n", 1), step("a", 1), step("b", 1), step("m", 1), step("c", 1));

        List<Step> merged = new StepMerge(BASE, theirs, List.of(step("c", 1), step("b", 1), step("a", 1))).merged();

        assertThat(merged).extracting(Step::id).containsExactly("n", "c", "b", "m", "a");
    }

    @Test
    void followsTheOrderOfTheOtherWhenOnlyTheyChangedIt() {
        List<Step> theirs = List.of(step("c", 1), step("a", 1), step("b", 1));
        List<Step> mine = List.of(step("a", 1), step("n", 1), step("b", 1), step("c", 1));

        assertThat(new StepMerge(BASE, theirs, mine).merged())
                .extracting(Step::id)
                .containsExactly("c", "a", "n", "b");
    }

    @Test
    void takesOutWhatTheOtherTookOutUnlessItWasChanged() {
        List<Step> theirs = List.of(step("b", 1));

        StepMerge merge = new StepMerge(BASE, theirs, changed("c", 3));

        assertThat(merge.merged()).containsExactly(step("b", 1), step("c", 3));
        assertThat(merge.differences())
                .containsExactly(
                        new StepMerge.Difference(null, step("a", 1), true),
                        new StepMerge.Difference(null, step("c", 3), false));
    }

    @Test
    void bringsBackWhatWasTakenOutWhileTheOtherChangedIt() {
        StepMerge merge = new StepMerge(BASE, changed("b", 2), List.of(step("a", 1), step("c", 1)));

        assertThat(merge.merged()).containsExactly(step("a", 1), step("b", 2), step("c", 1));
        assertThat(merge.differences()).containsExactly(new StepMerge.Difference(step("b", 2), null, false));
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 500).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatOneMadeWhenTheOtherDidNothing(int seed) {
        List<Step> edited = edited(BASE, new Random(seed));

        assertThat(new StepMerge(BASE, BASE, edited).merged()).isEqualTo(edited);
        assertThat(new StepMerge(BASE, BASE, edited).differences()).isEmpty();
        assertThat(new StepMerge(BASE, edited, BASE).merged()).isEqualTo(edited);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingThatEitherWroteWithoutShowingIt(int seed) {
        Random random = new Random(seed);
        List<Step> theirs = edited(BASE, random);
        List<Step> mine = edited(BASE, random);
        StepMerge merge = new StepMerge(BASE, theirs, mine);

        assertThat(merge.merged()).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(merge.merged())
                .containsAll(mine.stream().filter(step -> !BASE.contains(step)).toList());
        List<Step> shown = new ArrayList<>(merge.merged());
        merge.differences().forEach(each -> shown.add(each.theirs()));
        assertThat(shown)
                .containsAll(
                        theirs.stream().filter(step -> !BASE.contains(step)).toList());
    }

    private static List<Step> edited(List<Step> steps, Random random) {
        List<Step> edited = new ArrayList<>(steps);
        edited.replaceAll(step -> random.nextBoolean() ? step(step.id(), 2 + random.nextInt(2)) : step);
        edited.removeIf(step -> random.nextInt(4) == 0);
        if (random.nextBoolean()) {
            edited.add(random.nextInt(edited.size() + 1), step("n" + random.nextInt(1000), 1));
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(edited, random);
        }
        return edited;
    }

    private static List<Step> changed(String id, int minutes) {
        return BASE.stream()
                .map(step -> step.id().equals(id) ? step(id, minutes) : step)
                .toList();
    }

    private static Step step(String id, int minutes) {
        return Steps.step(id, minutes, 0, Opinion.JA, Map.of());
    }
}
