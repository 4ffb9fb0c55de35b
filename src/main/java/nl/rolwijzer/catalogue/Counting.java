package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of facets. Every facet in which nothing is chosen is counted in one go; each other one needs a
 * search of its own, without what is chosen there.
 */
final class Counting {

    private static final int MOST_TERMS = 1000;

    private final SearchSession search;
    private final SearchCriteria criteria;

    Counting(SearchSession search, SearchCriteria criteria) {
        this.search = search;
        this.criteria = criteria;
    }

    Map<Facet, Map<String, Long>> count(List<Facet> facets) {
        Map<Facet, Map<String, Long>> counts = new LinkedHashMap<>();
        List<Facet> together = new ArrayList<>();
        for (Facet facet : facets) {
            if (facet.equals(Facet.HERZIENING)) {
                counts.put(facet, reviews());
            } else if (isNarrowing(facet)) {
                counts.put(facet, values(facet, terms(facet, Set.of(IndexFields.counted(facet)))));
            } else {
                together.add(facet);
            }
        }
        Map<String, Map<String, Long>> terms =
                terms(null, together.stream().map(IndexFields::counted).collect(Collectors.toSet()));
        together.forEach(facet -> counts.put(facet, values(facet, terms)));
        return counts;
    }

    /** Among what is asked for, the choices in this facet included. */
    Map<String, Long> within(Facet facet) {
        return values(facet, terms(null, Set.of(IndexFields.counted(facet))));
    }

    /** Without a chosen status there is a choice all the same: nothing that has lapsed. */
    private boolean isNarrowing(Facet facet) {
        return facet.equals(Facet.STATUS) || !criteria.request().chosen(facet).isEmpty();
    }

    private Map<String, Map<String, Long>> terms(@Nullable Facet except, Set<String> fields) {
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<String, AggregationKey<Map<String, Long>>> keys = new LinkedHashMap<>();
        var query = search.search(IndexEntry.class)
                .select(found -> found.id())
                .where(of -> criteria.predicate(of, except))
                .totalHitCountThreshold(1);
        for (String field : fields) {
            AggregationKey<Map<String, Long>> key = AggregationKey.of(field);
            keys.put(field, key);
            query = query.aggregation(
                    key, count -> count.terms().field(field, String.class).maxTermCount(MOST_TERMS));
        }
        SearchResult<?> result = query.fetch(0);
        Map<String, Map<String, Long>> terms = new LinkedHashMap<>();
        keys.forEach((field, key) -> terms.put(field, result.aggregation(key)));
        return terms;
    }

    private static Map<String, Long> values(Facet facet, Map<String, Map<String, Long>> terms) {
        Map<String, Long> values = new LinkedHashMap<>();
        terms.getOrDefault(IndexFields.counted(facet), Map.of())
                .forEach((term, count) -> IndexFields.value(facet, term).ifPresent(value -> values.put(value, count)));
        return values;
    }

    private Map<String, Long> reviews() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Review review : Review.values()) {
            SearchCriteria due = new SearchCriteria(
                    criteria.request().due(Set.of(review)), criteria.words(), criteria.rulebook(), criteria.today());
            long count = search.search(IndexEntry.class)
                    .where(of -> due.predicate(of, null))
                    .fetchTotalHitCount();
            if (count > 0) {
                counts.put(review.id(), count);
            }
        }
        return counts;
    }
}
