package nl.rolwijzer.lean;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A process from which steps were taken out to see what that brings and who loses by it.
 *
 * @param ids of the steps; one that the process does not have takes nothing out
 */
public record Cut(ValueStream whole, Set<String> ids) {

    /** A side that loses what a step was worth to it. */
    public record Loss(JudgedStep step, Party party) {

        /** Why the step was worth something to it, in the words of who judged it; may be empty. */
        public String reason() {
            return party.on(step.step()).reason();
        }
    }

    public Cut {
        ids = Set.copyOf(ids);
    }

    /** What is taken out, with its number in the whole. */
    public List<JudgedStep> gone() {
        return whole.steps().stream().filter(this::takes).toList();
    }

    /** What stays, with its number in the whole. */
    public List<JudgedStep> rest() {
        return whole.steps().stream().filter(each -> !takes(each)).toList();
    }

    public boolean takes(JudgedStep each) {
        return ids.contains(each.step().id());
    }

    public Totals totals() {
        return Totals.of(rest());
    }

    /** How much sooner the citizen is done. */
    public Duration saved() {
        return whole.totals().lead().minus(totals().lead());
    }

    /** Who loses what, step by step. */
    public List<Loss> losses() {
        return gone().stream()
                .flatMap(each -> each.valuing().stream().map(party -> new Loss(each, party)))
                .toList();
    }
}
