package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
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

    /** What a service must be; of one facet, the one that is being counted, it may be anything. */
    PredicateFinalStep predicate(SearchPredicateFactory of, @Nullable Facet except) {
        BooleanPredicateClausesStep<?, ?> all = of.bool().must(of.matchAll());
        if (words != null) {
            all.must(of.extension(LuceneExtension.get()).fromLuceneQuery(words.query()));
        }
        if (!request.examples()) {
            all.mustNot(is(of, IndexFields.ORIGIN, Origin.REFERENTIE.id()));
        }
        if (request.confirmedOnly()) {
            all.filter(is(of, IndexFields.STATUS, Status.VASTGESTELD.id()));
        }
        changed(of, all);
        request.choices().forEach((facet, values) -> {
            if (!facet.equals(except)) {
                all.filter(choice(of, facet, values));
            }
        });
        boolean inUse = request.chosen(Facet.STATUS).isEmpty() && !Facet.STATUS.equals(except);
        if (inUse) {
            all.mustNot(is(of, IndexFields.STATUS, Status.VERVALLEN.id()));
        }
        return all;
    }

    /** In the order that is asked for; what is equal in that stands in the same order every time. */
    SortFinalStep order(SearchSortFactory by) {
        var last = by.composite().add(by.field(IndexFields.NAME_KEY)).add(by.field(IndexFields.TIE));
        return switch (request.order()) {
            case PASSEND -> by.composite().add(by.score()).add(last);
            case NAAM -> last;
            case GEWIJZIGD ->
                by.composite().add(by.field(IndexFields.CHANGED).desc()).add(last);
            case ORGANISATIE ->
                by.composite().add(by.field(IndexFields.ORGANISATION_KEY)).add(last);
            case STATUS -> by.composite().add(by.field(IndexFields.STATUS)).add(last);
        };
    }

    private PredicateFinalStep choice(SearchPredicateFactory of, Facet facet, Set<String> values) {
        if (facet.equals(Facet.HERZIENING)) {
            return review(of, values);
        }
        return of.terms()
                .field(IndexFields.searched(facet))
                .matchingAny(values.stream()
                        .map(value -> IndexFields.term(facet, value))
                        .toList());
    }

    private PredicateFinalStep review(SearchPredicateFactory of, Set<String> reasons) {
        var any = of.or();
        if (reasons.contains(Review.NODIG.id())) {
            any.add(of.bool()
                    .filter(is(of, IndexFields.DIFFERS_BY, rulebook))
                    .mustNot(is(of, IndexFields.STATUS, Status.VERVALLEN.id())));
        }
        if (reasons.contains(Review.VOORBIJ.id())) {
            any.add(of.and(
                    is(of, IndexFields.STATUS, Status.VASTGESTELD.id()),
                    of.range().field(IndexFields.REVIEW_DATE).lessThan(today)));
        }
        return any;
    }

    private void changed(SearchPredicateFactory of, BooleanPredicateClausesStep<?, ?> all) {
        request.changed()
                .findFrom()
                .ifPresent(day -> all.filter(of.range()
                        .field(IndexFields.CHANGED)
                        .atLeast(day.atStartOfDay(NETHERLANDS).toInstant())));
        request.changed()
                .findUntil()
                .ifPresent(day -> all.filter(of.range()
                        .field(IndexFields.CHANGED)
                        .lessThan(day.plusDays(1).atStartOfDay(NETHERLANDS).toInstant())));
    }

    private static PredicateFinalStep is(SearchPredicateFactory of, String field, String value) {
        return of.match().field(field).matching(value);
    }
}
