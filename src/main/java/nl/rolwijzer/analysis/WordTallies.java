package nl.rolwijzer.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import org.springframework.stereotype.Component;

/** Counts where services use words of the market that do not go with their roles. */
@Component
class WordTallies {

    /** A table of more columns is no picture any more. */
    private static final int MOST_WORDS = 6;

    private final Search search;
    private final CountedWords words;

    WordTallies(Search search, CountedWords words) {
        this.search = search;
        this.words = words;
    }

    /** The organisations with most such services, and the words that occur most. */
    Tally organisations(Question question) {
        CountedWords.In in = words.in(question);
        List<String> most = first(search.counts(question.request(), Facet.MARKTWOORD), MOST_WORDS);
        List<Tally.Line> lines = new ArrayList<>();
        for (String name : first(withAny(question, Facet.ORGANISATIE), RoleTallies.MOST_ORGANISATIONS)) {
            Question of = question.having(Facet.ORGANISATIE, name);
            Map<String, Long> counts = search.counts(of.request(), Facet.MARKTWOORD);
            lines.add(new Tally.Line(
                    name,
                    most.stream()
                            .map(word ->
                                    Tally.Cell.of(counts.getOrDefault(word, 0L), of.services(Facet.MARKTWOORD, word)))
                            .toList()));
        }
        return new Tally(
                Picture.MARKTWOORDEN_ORGANISATIES,
                most.stream().map(in::word).toList(),
                lines,
                search.count(question.request()));
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
                .sorted(Tallies.MOST_FIRST)
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
