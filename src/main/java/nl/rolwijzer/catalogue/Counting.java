package nl.rolwijzer.catalogue;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of facets: in one go where nothing is chosen, and without what is chosen in the facet itself where
 * something is.
 */
final class Counting {

    private final IndexViews index;
    private final SearchCriteria criteria;

    Counting(IndexViews index, SearchCriteria criteria) {
        this.index = index;
        this.criteria = criteria;
    }

    Map<Facet, Map<String, Long>> count(List<Facet> facets) {
        Map<Facet, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Facet facet : facets) {
            counts.put(
                    facet,
                    facet.equals(Facet.HERZIENING) ? reviews() : values(facet, isNarrowing(facet) ? facet : null));
        }
        return counts;
    }

    /** Among what is asked for, the choices in this facet included. */
    Map<String, Long> within(Facet facet) {
        return values(facet, null);
    }

    /** Without a chosen status there is a choice all the same: nothing that has lapsed. */
    private boolean isNarrowing(Facet facet) {
        return facet.equals(Facet.STATUS) || !criteria.request().chosen(facet).isEmpty();
    }

    private Map<String, Long> values(Facet facet, @Nullable Facet except) {
        Map<String, Long> values = new LinkedHashMap<>();
        index.counts(criteria.sought(except))
                .of(IndexFields.counted(facet))
                .forEach((term, count) -> IndexFields.value(facet, term).ifPresent(value -> values.put(value, count)));
        return Facets.OF_MONTHS.contains(facet) ? Months.counts(values, YearMonth.from(criteria.today())) : values;
    }

    private Map<String, Long> reviews() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Review review : Review.values()) {
            long count = index.count(
                    criteria.with(criteria.request().due(Set.of(review))).sought());
            if (count > 0) {
                counts.put(review.id(), count);
            }
        }
        return counts;
    }
}
