package nl.rolwijzer.analysis;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import org.springframework.stereotype.Component;

/** Counts where and when services use words of the market that do not go with their roles. */
@Component
class WordTallies {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    /** A table of more columns is no picture any more. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_ORGANISATIONS = 15;
    /** A line needs two places, and further back than this a month is no news any more. */
    private static final int LEAST_MONTHS = 2;

    private static final int MOST_MONTHS = 60;

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Search search;
    private final CountedWords words;
    private final Clock clock;

    WordTallies(Search search, CountedWords words, Clock clock) {
        this.search = search;
        this.words = words;
        this.clock = clock;
    }

    /** The organisations with most such services, and the words that occur most. */
    Tally organisations(Question question) {
        CountedWords.In in = words.in(question);
        List<String> most = first(search.counts(question.request(), Facet.MARKTWOORD), MOST_WORDS);
        List<Tally.Line> lines = new ArrayList<>();
        for (String name : first(withAny(question, Facet.ORGANISATIE), MOST_ORGANISATIONS)) {
            Question of = question.having(Facet.ORGANISATIE, name);
            Map<String, Long> counts = search.counts(of.request(), Facet.MARKTWOORD);
            lines.add(new Tally.Line(
                    name,
                    most.stream()
                            .map(word ->
                                    new Tally.Cell(counts.getOrDefault(word, 0L), of.services(Facet.MARKTWOORD, word)))
                            .toList()));
        }
        return new Tally(
                Picture.MARKTWOORDEN_ORGANISATIES,
                most.stream().map(in::word).toList(),
                lines,
                search.count(question.request()));
    }

    /** By the month in which services were last saved: how many of them have such a word, and how many there are. */
    Tally months(Question question) {
        CountedWords.In in = words.in(question);
        TreeMap<String, Long> saved = new TreeMap<>(search.counts(question.request(), Facet.BEWAARD));
        Map<String, Long> with = withAny(question, Facet.BEWAARD);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("LLL yyyy", question.locale());
        List<Tally.Line> lines = new ArrayList<>();
        YearMonth last = YearMonth.from(clock.instant().atZone(NETHERLANDS));
        for (YearMonth month = first(saved, last); !month.isAfter(last); month = month.plusMonths(1)) {
            SearchRequest of = question.request().with(Facet.BEWAARD, List.of(month.toString()));
            lines.add(new Tally.Line(
                    format.format(month),
                    List.of(
                            new Tally.Cell(
                                    with.getOrDefault(month.toString(), 0L),
                                    question.services(of.with(Facet.MARKTWOORD, any(question)))),
                            new Tally.Cell(saved.getOrDefault(month.toString(), 0L), question.services(of)))));
        }
        return new Tally(
                Picture.MARKTWOORDEN_MAANDEN,
                List.of(in.message("analyse.met_marktwoord"), in.message("analyse.bewaard")),
                lines,
                search.count(question.request()));
    }

    private static YearMonth first(TreeMap<String, Long> saved, YearMonth last) {
        YearMonth first = last.minusMonths(LEAST_MONTHS - 1L);
        if (!saved.isEmpty() && YearMonth.parse(saved.firstKey()).isBefore(first)) {
            first = YearMonth.parse(saved.firstKey());
        }
        YearMonth furthest = last.minusMonths(MOST_MONTHS);
        return first.isBefore(furthest) ? furthest : first;
    }

    /** Every such word that occurs: a service that has any of them has one. */
    private Collection<String> any(Question question) {
        return search.counts(question.request(), Facet.MARKTWOORD).keySet();
    }

    private Map<String, Long> withAny(Question question, Facet facet) {
        Collection<String> any = any(question);
        return any.isEmpty() ? Map.of() : search.tally(question.request().with(Facet.MARKTWOORD, any), facet);
    }

    private static List<String> first(Map<String, Long> counts, int most) {
        return counts.entrySet().stream()
                .sorted(MOST_FIRST)
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
