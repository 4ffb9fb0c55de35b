package nl.rolwijzer.lean;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The steps of a service, each judged by everybody to whom it may be worth something. */
public record ValueStream(List<JudgedStep> steps, Parties parties) {

    public ValueStream {
        steps = List.copyOf(steps);
    }

    public static ValueStream of(List<Step> steps, Parties parties) {
        return new ValueStream(
                IntStream.range(0, steps.size())
                        .mapToObj(place -> JudgedStep.of(place + 1, steps.get(place), parties))
                        .toList(),
                parties);
    }

    public Totals totals() {
        return Totals.of(steps);
    }

    /** The steps that are worth nothing to some and something to others. */
    public List<JudgedStep> conflicts() {
        return steps.stream().filter(JudgedStep::isConflict).toList();
    }

    /** How many steps count for nothing because nobody said how long they take. */
    public long timeless() {
        return steps.stream().filter(each -> each.step().isTimeless()).count();
    }

    /** The process without the steps of these ids, beside the process as it is. */
    public Cut without(Set<String> ids) {
        return new Cut(this, ids);
    }
}
