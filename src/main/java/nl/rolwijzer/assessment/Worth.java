package nl.rolwijzer.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a role expects and what government does for it.
 *
 * @param individual worth to one person
 * @param collective worth to all together; null for a role that has none
 * @param noCollective why there is no collective worth, when there is none
 * @param weights every quality parameter once, in the order of the rulebook
 */
public record Worth(
        Statement individual,
        @Nullable Statement collective,
        @Nullable Statement noCollective,
        Statement government,
        List<Weight> weights) {

    public Worth {
        weights = List.copyOf(weights);
    }

    public Optional<Statement> findCollective() {
        return Optional.ofNullable(collective);
    }

    public Optional<Statement> findNoCollective() {
        return Optional.ofNullable(noCollective);
    }

    /** The parameters from the heaviest to the lightest. */
    public List<Weight> byWeight() {
        return weights.stream()
                .sorted(Comparator.comparingInt(Weight::weight).reversed())
                .toList();
    }

    /** The parameters that weigh most. */
    public List<Weight> heaviest() {
        return weights.stream().filter(weight -> weight.weight() == Weight.MOST).toList();
    }
}
