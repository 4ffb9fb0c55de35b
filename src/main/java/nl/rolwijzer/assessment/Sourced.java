package nl.rolwijzer.assessment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Something of the rulebook that rests on sources. */
public interface Sourced {

    List<Source> sources();

    /** The sources as a reader wants them: every work once, with the places in it. */
    default List<Citation> citations() {
        Map<Work, Set<Text>> places = new LinkedHashMap<>();
        for (Source source : sources()) {
            Set<Text> inWork = places.computeIfAbsent(source.work(), work -> new LinkedHashSet<>());
            if (!isTitle(source)) {
                inWork.add(source.place());
            }
        }
        return places.entrySet().stream()
                .map(entry -> new Citation(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** A work of one place, such as our own addition, has nothing to say beside its title. */
    private static boolean isTitle(Source source) {
        return source.place()
                .nl()
                .toLowerCase(Locale.ROOT)
                .equals(source.work().title().nl().toLowerCase(Locale.ROOT));
    }
}
