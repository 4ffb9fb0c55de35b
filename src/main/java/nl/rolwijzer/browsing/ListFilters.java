package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Facets;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Spellings;
import org.springframework.stereotype.Component;

/** The filters of the list of services, each value with the number of services that it would give. */
@Component
class ListFilters {

    /** Of which the reader sees every value, in the order of the theory or of the work, also those that give nothing. */
    private static final Set<Facet> WHOLE = Set.of(Facet.ROL, Facet.ROL_DERDEN, Facet.STATUS);

    /** In a public catalogue these would say nothing: all is confirmed there, and who reads it does no reviews. */
    private static final Set<Facet> NOT_PUBLIC = Set.of(Facet.STATUS, Facet.HERZIENING);

    private final Search search;
    private final Rulebooks rulebooks;
    private final FacetWords words;

    ListFilters(Search search, Rulebooks rulebooks, FacetWords words) {
        this.search = search;
        this.rulebooks = rulebooks;
        this.words = words;
    }

    List<ListPage.Filter> all(SearchRequest request) {
        Rulebook rulebook = rulebooks.active();
        List<Facet> facets = facets(rulebook).stream()
                .filter(facet -> !request.confirmedOnly() || isPublic(facet))
                .toList();
        Map<Facet, Map<String, Long>> counts = search.counts(request, facets);
        FacetLabels labels =
                words.labels(counts.getOrDefault(Facet.REDACTEUR, Map.of()).keySet(), request);
        return facets.stream()
                .map(facet -> filter(request, facet, counts.getOrDefault(facet, Map.of()), labels))
                .filter(filter -> !filter.choices().isEmpty())
                .toList();
    }

    private static boolean isPublic(Facet facet) {
        return !NOT_PUBLIC.contains(facet) && !Facets.FOR_COLLEAGUES.contains(facet);
    }

    /** From what people ask first to what only an analyst does; the answers come last but one. */
    private static List<Facet> facets(Rulebook rulebook) {
        return Stream.of(
                        Facets.FIXED.stream().filter(facet -> !facet.equals(Facet.REDACTEUR)),
                        Stream.of(Facet.REDACTEUR),
                        rulebook.questionnaire().questions().stream()
                                .map(Question::id)
                                .map(Facet::answer))
                .flatMap(facets -> facets)
                .toList();
    }

    private static ListPage.Filter filter(
            SearchRequest request, Facet facet, Map<String, Long> counts, FacetLabels labels) {
        List<ListPage.Choice> choices = new ArrayList<>();
        values(request, facet, counts, labels)
                .forEach(value -> choices.add(new ListPage.Choice(
                        facet.name() + "-" + choices.size(),
                        value,
                        labels.of(facet, value),
                        counts.getOrDefault(value, 0L),
                        isChosen(request, facet, value))));
        if (!WHOLE.contains(facet)) {
            choices.sort(Comparator.comparing(choice -> !choice.checked()));
        }
        return new ListPage.Filter(facet.name(), labels.of(facet), choices);
    }

    /** What there is, and what is chosen though it gives nothing; in the order of the rulebook where that has one. */
    private static Stream<String> values(
            SearchRequest request, Facet facet, Map<String, Long> counts, FacetLabels labels) {
        List<String> order = labels.order(facet);
        Stream<String> known = order.stream().filter(value -> WHOLE.contains(facet) || counts.containsKey(value));
        Stream<String> others = counts.keySet().stream().filter(value -> !order.contains(value));
        List<String> shown = Stream.concat(known, others).toList();
        List<String> asked = facet.equals(Facet.ORGANISATIE)
                ? Spellings.beside(request, shown)
                : request.chosen(facet).stream()
                        .filter(value -> !shown.contains(value))
                        .sorted()
                        .toList();
        return Stream.concat(shown.stream(), asked.stream());
    }

    private static boolean isChosen(SearchRequest request, Facet facet, String value) {
        return facet.equals(Facet.ORGANISATIE)
                ? Spellings.names(request, value)
                : request.chosen(facet).contains(value);
    }
}
