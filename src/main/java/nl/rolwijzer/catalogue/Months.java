package nl.rolwijzer.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Months in a row at whose end something was so. What still is has no end: so a document of the index stays true when a month
 * passes in which nothing happens.
 *
 * @param end the first month at whose end it was so no more; null while it is so
 */
record Months(YearMonth first, @Nullable YearMonth end) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final String UNTIL = "/";

    /** The month of this moment, in the Netherlands. */
    static YearMonth of(Instant at) {
        return YearMonth.from(at.atZone(NETHERLANDS));
    }

    /** A month as it stands in an address; nothing for what is none. */
    static Optional<YearMonth> month(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** From what was so at the end of the months in which it may have changed. */
    static List<Months> of(SortedMap<YearMonth, Boolean> ends) {
        List<Months> all = new ArrayList<>();
        YearMonth since = null;
        for (Map.Entry<YearMonth, Boolean> end : ends.entrySet()) {
            if (end.getValue() && since == null) {
                since = end.getKey();
            } else if (!end.getValue() && since != null) {
                all.add(new Months(since, end.getKey()));
                since = null;
            }
        }
        if (since != null) {
            all.add(new Months(since, null));
        }
        return all;
    }

    static Months read(String term) {
        int until = term.indexOf(UNTIL);
        String end = term.substring(until + 1);
        return new Months(YearMonth.parse(term.substring(0, until)), end.isEmpty() ? null : YearMonth.parse(end));
    }

    /** How it stands in the index. */
    String term() {
        return first + UNTIL + (end == null ? "" : end);
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && (end == null || month.isBefore(end));
    }

    /** How often each month occurs, in order and until the last one: from how often each term does. */
    static Map<String, Long> counts(Map<String, Long> terms, YearMonth last) {
        Map<Months, Long> all = new LinkedHashMap<>();
        terms.forEach((term, count) -> all.put(read(term), count));
        Map<String, Long> counts = new LinkedHashMap<>();
        YearMonth start = all.keySet().stream()
                .map(Months::first)
                .min(YearMonth::compareTo)
                .orElse(last.plusMonths(1));
        for (YearMonth month = start; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth each = month;
            long count = all.entrySet().stream()
                    .filter(entry -> entry.getKey().contains(each))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (count > 0) {
                counts.put(month.toString(), count);
            }
        }
        return counts;
    }
}
