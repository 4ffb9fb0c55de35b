package nl.rolwijzer.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rolwijzer.lean.Step;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people made of one version of the steps. What only the other changed is taken over; of what both
 * changed, that of the second is kept and both are shown.
 */
final class StepMerge {

    private final Map<String, Step> base;
    private final Map<String, Step> theirs;
    private final Map<String, Step> mine;

    StepMerge(List<Step> base, List<Step> theirs, List<Step> mine) {
        this.base = byId(base);
        this.theirs = byId(theirs);
        this.mine = byId(mine);
    }

    /**
     * A step that the other changed.
     *
     * @param theirs null when they took it out
     * @param mine null when it is not in what was typed
     * @param takenOver whether only the other changed it, so that their version is in the form
     */
    record Difference(@Nullable Step theirs, @Nullable Step mine, boolean takenOver) {

        public String id() {
            return either().id();
        }

        /** What the step is called. */
        public String name() {
            return either().name();
        }

        private Step either() {
            return theirs != null ? theirs : Objects.requireNonNull(mine);
        }
    }

    /** What the other changed, in their order; what they took out comes last. */
    List<Difference> differences() {
        return ids().filter(id -> !same(theirs.get(id), base.get(id)))
                .filter(id -> !same(theirs.get(id), mine.get(id)))
                .map(id -> new Difference(theirs.get(id), mine.get(id), same(mine.get(id), base.get(id))))
                .toList();
    }

    /** The steps of both: in my order, unless only the other changed that. */
    List<Step> merged() {
        List<String> mineIds = List.copyOf(mine.keySet());
        boolean reordered = !common(mineIds, base).equals(common(List.copyOf(base.keySet()), mine));
        List<String> leading = reordered ? mineIds : List.copyOf(theirs.keySet());
        List<String> order = new ArrayList<>(leading);
        insert(reordered ? List.copyOf(theirs.keySet()) : mineIds, order);
        return order.stream().map(this::chosen).filter(Objects::nonNull).toList();
    }

    /** Mine, unless only the other changed it; what one took out while the other changed it stays. */
    private @Nullable Step chosen(String id) {
        Step my = mine.get(id);
        Step their = theirs.get(id);
        if (same(my, base.get(id))) {
            return their;
        }
        return my == null && !same(their, base.get(id)) ? their : my;
    }

    /** Puts those that are missing behind the one that they stand behind elsewhere. */
    private static void insert(List<String> others, List<String> order) {
        String before = null;
        for (String id : others) {
            if (!order.contains(id)) {
                order.add(before == null ? 0 : order.indexOf(before) + 1, id);
            }
            before = id;
        }
    }

    private Stream<String> ids() {
        return Stream.of(theirs, mine, base)
                .flatMap(steps -> steps.keySet().stream())
                .distinct();
    }

    private static List<String> common(List<String> ids, Map<String, Step> others) {
        return ids.stream().filter(others::containsKey).toList();
    }

    private static boolean same(@Nullable Step one, @Nullable Step other) {
        return Objects.equals(one, other);
    }

    private static Map<String, Step> byId(List<Step> steps) {
        Map<String, Step> byId = new LinkedHashMap<>();
        steps.forEach(step -> byId.put(step.id(), step));
        return byId;
    }
}
