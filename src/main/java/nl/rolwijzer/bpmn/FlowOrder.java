package nl.rolwijzer.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what follows on each other in one order: everything comes after what leads to it, a branch is finished before the next
 * begins, and branches stand in the order in which they were given. What leads back to something earlier is left out.
 */
final class FlowOrder<T> {

    /** From the one back to the other. */
    record Back<T>(T from, T to) {}

    private final Map<T, List<T>> following;
    private final Set<T> done = new HashSet<>();
    private final Set<T> onTheWay = new HashSet<>();
    private final List<Back<T>> loops = new ArrayList<>();
    private final List<T> roots;
    private final List<T> ordered;

    FlowOrder(Collection<T> all, Map<T, List<T>> following) {
        this.following = following;
        Set<T> led = new HashSet<>();
        following.values().forEach(led::addAll);
        this.roots = all.stream().filter(each -> !led.contains(each)).toList();
        this.ordered = new ArrayList<>(from(roots));
        // What only goes round in itself has no beginning: it begins where the file does.
        all.forEach(each -> ordered.addAll(from(List.of(each))));
    }

    List<T> ordered() {
        return List.copyOf(ordered);
    }

    /** On which nothing leads. */
    List<T> roots() {
        return roots;
    }

    List<Back<T>> loops() {
        return List.copyOf(loops);
    }

    private Collection<T> from(List<T> beginnings) {
        Deque<T> found = new ArrayDeque<>();
        walkBackwards(beginnings, found);
        return found;
    }

    /** The last branch first, each in front of what was found: so a place where branches meet comes after all of them. */
    private void walkBackwards(List<T> branches, Deque<T> found) {
        for (int last = branches.size() - 1; last >= 0; last--) {
            T next = branches.get(last);
            if (done.add(next)) {
                walk(next, found);
            }
        }
    }

    private void walk(T each, Deque<T> found) {
        onTheWay.add(each);
        List<T> branches = following.getOrDefault(each, List.of());
        branches.stream().filter(onTheWay::contains).forEach(earlier -> loops.add(new Back<>(each, earlier)));
        walkBackwards(branches, found);
        onTheWay.remove(each);
        found.addFirst(each);
    }
}
