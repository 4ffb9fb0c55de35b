package nl.rolwijzer.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.lean.LeadTime;
import org.springframework.stereotype.Component;

/** Counts services by what is known of their steps: each class in its order, also those with none. */
@Component
class StepClasses {

    private final Search search;
    private final CountedWords words;

    StepClasses(Search search, CountedWords words) {
        this.search = search;
        this.words = words;
    }

    /** Whether there are steps, and whether every side judged them. */
    Tally states(Question question) {
        return tally(
                Picture.STAPPEN,
                Facet.STAPPEN,
                Stream.concat(Stream.of("geen"), StepTallies.DESCRIBED.stream()),
                question);
    }

    /** How long the steps take together. */
    Tally leadTimes(Question question) {
        return tally(
                Picture.DOORLOOPTIJDEN,
                Facet.DOORLOOPTIJD,
                Stream.concat(Arrays.stream(LeadTime.values()).map(LeadTime::id), Stream.of("onbekend")),
                question);
    }

    private Tally tally(Picture picture, Facet facet, Stream<String> values, Question question) {
        CountedWords.In in = words.in(question);
        Map<String, Long> counts = search.counts(question.request(), facet);
        List<Tally.Line> lines = values.map(value -> Tally.Line.of(
                        in.message("zoeken." + facet.name() + "." + value),
                        counts.getOrDefault(value, 0L),
                        question.services(facet, value)))
                .toList();
        return new Tally(picture, List.of(in.services()), lines, search.count(question.request()));
    }
}
