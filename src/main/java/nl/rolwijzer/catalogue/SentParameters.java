package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of an address, as somebody sent them: anything can be in them, and any number of times. */
record SentParameters(Map<String, ? extends Collection<String>> sent) {

    private static final int MOST_CHARACTERS = 200;
    static final int MOST_VALUES = 50;

    Set<String> names() {
        return Set.copyOf(sent.keySet());
    }

    Stream<String> all(String name) {
        Collection<String> values = sent.get(name);
        return values == null ? Stream.empty() : values.stream().limit(MOST_VALUES);
    }

    Optional<String> first(String name) {
        return all(name).findFirst();
    }

    @Nullable
    LocalDate date(String name) {
        return first(name).flatMap(Period::day).orElse(null);
    }

    /** Control characters are in no stored name, and PostgreSQL cannot even be asked for one. */
    static String shorten(String words) {
        String text = words.replaceAll("\\p{Cntrl}", " ").strip();
        int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), MOST_CHARACTERS));
        return text.substring(0, end);
    }
}
