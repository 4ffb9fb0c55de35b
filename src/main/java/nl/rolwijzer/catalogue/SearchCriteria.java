package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The one translation of a search for the index: list, counts, facets and exports all stand on it.
 *
 * @param words null when any will do
 * @param rulebook SHA-256 of the one in force, whose other roles mean that a review is due
 * @param today what lies before it has passed
 */
record SearchCriteria(SearchRequest request, @Nullable SoughtWords words, String rulebook, LocalDate today) {

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
        return new Sought(words == null ? null : words.query(), filter(except));
    }

    private Query filter(@Nullable Facet except) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        if (!request.examples()) {
            all.add(is(IndexFields.ORIGIN, Origin.REFERENTIE.id()), Occur.MUST_NOT);
        }
        if (request.confirmedOnly()) {
            all.add(is(IndexFields.STATUS, Status.VASTGESTELD.id()), Occur.FILTER);
        }
        if (request.changed().findFrom().or(request.changed()::findUntil).isPresent()) {
            all.add(changed(), Occur.FILTER);
        }
        request.choices().forEach((facet, values) -> {
            if (!facet.equals(except)) {
                all.add(choice(facet, values), Occur.FILTER);
            }
        });
        if (request.chosen(Facet.STATUS).isEmpty() && !Facet.STATUS.equals(except)) {
            all.add(is(IndexFields.STATUS, Status.VERVALLEN.id()), Occur.MUST_NOT);
        }
        return all.build();
    }

    private Query choice(Facet facet, Set<String> values) {
        if (facet.equals(Facet.HERZIENING)) {
            return review(values);
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
                            .add(is(IndexFields.DIFFERS_BY, rulebook), Occur.FILTER)
                            .add(is(IndexFields.STATUS, Status.VERVALLEN.id()), Occur.MUST_NOT)
                            .build(),
                    Occur.SHOULD);
        }
        if (reasons.contains(Review.VOORBIJ.id())) {
            Query passed = LongPoint.newRangeQuery(IndexFields.REVIEW_DATE, Long.MIN_VALUE, today.toEpochDay() - 1);
            any.add(
                    new BooleanQuery.Builder()
                            .add(is(IndexFields.STATUS, Status.VASTGESTELD.id()), Occur.FILTER)
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

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
