package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The one translation of a search for the index: list, counts, facets and exports all stand on it.
 *
 * @param words null when any will do
 * @param rulebook gives the SHA-256 of the one in force, whose other roles mean that a review is due
 * @param today what lies before it has passed
 */
record SearchCriteria(SearchRequest request, @Nullable SoughtWords words, Supplier<String> rulebook, LocalDate today) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    SearchCriteria with(SearchRequest other) {
        return new SearchCriteria(other, words, rulebook, today);
    }

    /** What a service must be. */
    Sought sought() {
        return sought(null);
    }

    /** What a service must be; of one facet, the one that is being counted, it may be anything. */
    Sought sought(@Nullable Facet except) {
        return new Sought(words == null ? null : words.query(), filters(except));
    }

    private List<Query> filters(@Nullable Facet except) {
        List<Query> filters = new ArrayList<>();
        filters.add(
                request.examples()
                        ? new MatchAllDocsQuery()
                        : Filters.not(Filters.is(IndexFields.ORIGIN, Origin.REFERENTIE.id())));
        if (request.confirmedOnly()) {
            filters.add(Filters.is(Status.VASTGESTELD));
        }
        if (request.changed().findFrom().or(request.changed()::findUntil).isPresent()) {
            filters.add(changed());
        }
        request.choices().forEach((facet, values) -> {
            if (!facet.equals(except)) {
                filters.add(choice(facet, values));
            }
        });
        if (request.chosen(Facet.STATUS).isEmpty() && !Facet.STATUS.equals(except)) {
            filters.add(Filters.not(Filters.is(Status.VERVALLEN)));
        }
        return filters;
    }

    private Query choice(Facet facet, Set<String> values) {
        if (facet.equals(Facet.HERZIENING)) {
            return review(values);
        }
        if (Facets.OF_MONTHS.contains(facet)) {
            return MonthsQuery.any(facet.name(), values);
        }
        return new TermInSetQuery(
                IndexFields.searched(facet),
                values.stream()
                        .map(value -> new BytesRef(IndexFields.term(facet, value)))
                        .toList());
    }

    private Query review(Set<String> reasons) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (reasons.contains(Review.NODIG.id())) {
            any.add(
                    new BooleanQuery.Builder()
                            .add(Filters.is(IndexFields.DIFFERS_BY, rulebook.get()), Occur.FILTER)
                            .add(Filters.is(Status.VERVALLEN), Occur.MUST_NOT)
                            .build(),
                    Occur.SHOULD);
        }
        if (reasons.contains(Review.VOORBIJ.id())) {
            Query passed = LongPoint.newRangeQuery(IndexFields.REVIEW_DATE, Long.MIN_VALUE, today.toEpochDay() - 1);
            any.add(
                    new BooleanQuery.Builder()
                            .add(Filters.is(Status.VASTGESTELD), Occur.FILTER)
                            .add(passed, Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        }
        return any.build();
    }

    private Query changed() {
        return LongPoint.newRangeQuery(
                IndexFields.CHANGED,
                request.changed().findFrom().map(SearchCriteria::start).orElse(Long.MIN_VALUE),
                request.changed()
                        .findUntil()
                        .map(day -> start(day.plusDays(1)) - 1)
                        .orElse(Long.MAX_VALUE));
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(NETHERLANDS).toInstant().toEpochMilli();
    }
}
