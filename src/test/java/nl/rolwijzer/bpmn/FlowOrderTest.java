package nl.rolwijzer.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which order the parts of a process come. */
class FlowOrderTest {

    @Test
    void finishesABranchBeforeTheNextAndMeetsAfterAll() {
        FlowOrder<String> order = new FlowOrder<>(
                List.of("z", "s", "a1", "a2", "b1"),
                Map.of(
                        "s", List.of("a1", "b1"),
                        "a1", List.of("a2"),
                        "a2", List.of("z"),
                        "b1", List.of("z")));

        assertThat(order.ordered()).containsExactly("s", "a1", "a2", "b1", "z");
        assertThat(order.loops()).isEmpty();
    }

    @Test
    void leavesOutWhatLeadsBack() {
        FlowOrder<String> order =
                new FlowOrder<>(List.of("a", "b", "c"), Map.of("a", List.of("b"), "b", List.of("a", "b", "c")));

        assertThat(order.ordered()).containsExactly("a", "b", "c");
        assertThat(order.loops()).containsExactly(new FlowOrder.Back<>("b", "a"), new FlowOrder.Back<>("b", "b"));
    }

    @Test
    void beginsWhereTheFileDoesWhenNothingIsFirst() {
        FlowOrder<String> order = new FlowOrder<>(
                List.of("x", "a", "b", "los"), Map.of("a", List.of("b"), "b", List.of("a"), "los", List.of("x")));

        assertThat(order.ordered()).containsExactly("los", "x", "a", "b");
        assertThat(order.roots()).containsExactly("los");
    }

    @Test
    void keepsSeveralBeginningsInTheirOrder() {
        assertThat(new FlowOrder<>(List.of("een", "twee", "drie"), Map.of("twee", List.of("drie"))).ordered())
                .containsExactly("een", "twee", "drie");
    }
}
