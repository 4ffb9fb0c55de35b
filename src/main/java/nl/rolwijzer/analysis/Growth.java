package nl.rolwijzer.analysis;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import org.springframework.stereotype.Component;

/** How many services there were at the end of each month, from the first one to this one. */
@Component
class Growth {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    /** A line needs two places; and further back than this a month is no news any more. */
    private static final int LEAST_MONTHS = 2;

    private static final int MOST_MONTHS = 120;

    private final Search search;
    private final Clock clock;

    Growth(Search search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    List<Tally.Line> lines(Question question) {
        TreeMap<String, Long> fresh = new TreeMap<>(search.counts(question.request(), Facet.AANGEMAAKT));
        YearMonth now = YearMonth.from(clock.instant().atZone(NETHERLANDS));
        YearMonth first = now.minusMonths(LEAST_MONTHS - 1L);
        if (!fresh.isEmpty() && YearMonth.parse(fresh.firstKey()).isBefore(first)) {
            first = YearMonth.parse(fresh.firstKey());
        }
        if (first.isBefore(now.minusMonths(MOST_MONTHS))) {
            first = now.minusMonths(MOST_MONTHS);
        }
        return lines(question, fresh, first, now);
    }

    private static List<Tally.Line> lines(
            Question question, TreeMap<String, Long> fresh, YearMonth first, YearMonth last) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("LLL yyyy", question.locale());
        long sum = sum(fresh.headMap(first.toString()));
        List<Tally.Line> lines = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            sum += fresh.getOrDefault(month.toString(), 0L);
            List<String> sofar =
                    List.copyOf(fresh.headMap(month.toString(), true).keySet());
            lines.add(Tally.Line.of(format.format(month), sum, address(question, sofar)));
        }
        return lines;
    }

    /** An address holds no more months than a search reads; a number further on has none. */
    private static String address(Question question, List<String> months) {
        return months.isEmpty() || months.size() > SearchParameters.MOST_VALUES
                ? ""
                : question.services(question.request().with(Facet.AANGEMAAKT, months));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
