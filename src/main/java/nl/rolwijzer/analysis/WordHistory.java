package nl.rolwijzer.analysis;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Status;
import org.springframework.stereotype.Component;

/** Counts, at the end of each month, the services that had a word of the market then: in the texts, steps and roles of then. */
@Component
class WordHistory {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    /** A line needs two places, and further back than this a month is no news any more. */
    private static final int LEAST_MONTHS = 2;

    private static final int MOST_MONTHS = 60;
    /** A table of more columns is no picture any more. */
    private static final int COLUMNS = 12;

    private final Search search;
    private final CountedWords words;
    private final Clock clock;

    WordHistory(Search search, CountedWords words, Clock clock) {
        this.search = search;
        this.words = words;
        this.clock = clock;
    }

    /** Of all together: how many had such a word, and how many there were. */
    Tally months(Question question) {
        CountedWords.In in = words.in(question);
        SearchRequest all = ofAnyStatus(question.request());
        Map<String, Long> wordy = search.counts(all, Facet.MARKTWOORD_MAAND);
        Map<String, Long> inUse = search.counts(all, Facet.IN_GEBRUIK_MAAND);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("LLL yyyy", question.locale());
        List<Tally.Line> lines = last(places(inUse))
                .map(month -> new Tally.Line(
                        format.format(month),
                        List.of(
                                cell(question, all, Facet.MARKTWOORD_MAAND, wordy, month),
                                cell(question, all, Facet.IN_GEBRUIK_MAAND, inUse, month))))
                .toList();
        return new Tally(
                Picture.MARKTWOORDEN_MAANDEN,
                List.of(in.message("analyse.met_marktwoord"), in.message("analyse.in_gebruik")),
                lines,
                search.count(question.request()));
    }

    /** Of the organisations with most such services in the last year. */
    Tally organisations(Question question) {
        SearchRequest all = ofAnyStatus(question.request());
        List<YearMonth> months = last(COLUMNS).toList();
        SearchRequest wordy = all.with(
                Facet.MARKTWOORD_MAAND, months.stream().map(YearMonth::toString).toList());
        List<Tally.Line> lines = search.tally(wordy, Facet.ORGANISATIE).entrySet().stream()
                .sorted(Tallies.MOST_FIRST)
                .limit(RoleTallies.MOST_ORGANISATIONS)
                .map(counted -> line(counted.getKey(), question, all, months))
                .toList();
        DateTimeFormatter format = DateTimeFormatter.ofPattern("LLL yy", question.locale());
        return new Tally(
                Picture.MARKTWOORDEN_VERLOOP,
                months.stream().map(format::format).toList(),
                lines,
                search.count(question.request()));
    }

    private Tally.Line line(String organisation, Question question, SearchRequest all, List<YearMonth> months) {
        SearchRequest of = all.with(Facet.ORGANISATIE, List.of(organisation));
        Map<String, Long> counts = search.counts(of, Facet.MARKTWOORD_MAAND);
        return new Tally.Line(
                organisation,
                months.stream()
                        .map(month -> cell(question, of, Facet.MARKTWOORD_MAAND, counts, month))
                        .toList());
    }

    private static Tally.Cell cell(
            Question question, SearchRequest of, Facet facet, Map<String, Long> counts, YearMonth month) {
        String address = question.services(of.with(facet, List.of(month.toString())));
        return Tally.Cell.of(counts.getOrDefault(month.toString(), 0L), address);
    }

    /** What has lapsed since was in use then. */
    private static SearchRequest ofAnyStatus(SearchRequest request) {
        List<String> all = Stream.of(Status.values()).map(Status::id).toList();
        return request.chosen(Facet.STATUS).isEmpty() ? request.with(Facet.STATUS, all) : request;
    }

    /** From the first month in which there was a service until this one. */
    private long places(Map<String, Long> inUse) {
        YearMonth first = inUse.keySet().stream()
                .map(YearMonth::parse)
                .min(YearMonth::compareTo)
                .orElse(now());
        long places = first.until(now(), ChronoUnit.MONTHS) + 1;
        return Math.max(LEAST_MONTHS, Math.min(MOST_MONTHS, places));
    }

    /** So many months until this one, in order. */
    private Stream<YearMonth> last(long places) {
        return LongStream.range(0, places).mapToObj(place -> now().minusMonths(places - 1 - place));
    }

    private YearMonth now() {
        return YearMonth.from(clock.instant().atZone(NETHERLANDS));
    }
}
