package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Highlights;
import nl.rolwijzer.catalogue.IndexCare;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceReviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the list of services shows for a search. */
@Component
class ListPages {

    private final Search search;
    private final FacetWords words;
    private final ListFilters filters;
    private final ServiceReviews reviews;
    private final IndexCare indexing;
    private final ListPeriods periods;

    ListPages(
            Search search,
            FacetWords words,
            ListFilters filters,
            ServiceReviews reviews,
            IndexCare indexing,
            ListPeriods periods) {
        this.periods = periods;
        this.indexing = indexing;
        this.filters = filters;
        this.reviews = reviews;
        this.search = search;
        this.words = words;
    }

    @Transactional(readOnly = true)
    ListPage page(SearchRequest request, long wanted) {
        long total = search.count(request);
        long number = Math.max(1, Math.min(wanted, ListPage.last(total)));
        List<ServiceRecord> services = search.page(request, (int) number, ListPage.SIZE);
        Highlights highlights = search.highlights(request);
        return new ListPage(
                request,
                ListLinks.of(request),
                services,
                found(services, highlights),
                total,
                number,
                filters.all(request),
                chosen(request, total),
                due(services),
                highlights.mistyped(),
                indexing.progress(),
                periods.of(request));
    }

    private static Map<UUID, ListPage.Found> found(List<ServiceRecord> services, Highlights highlights) {
        return services.stream()
                .collect(Collectors.toMap(
                        ServiceRecord::id,
                        service -> new ListPage.Found(
                                highlights.of(service.facts().name()),
                                highlights.beyondTheName(service.facts()).orElse(List.of()))));
    }

    private Set<UUID> due(List<ServiceRecord> services) {
        return reviews.due(services.stream().map(ServiceRecord::id).toList());
    }

    private List<ListPage.Chosen> chosen(SearchRequest request, long total) {
        FacetLabels labels = words.labels(List.of(), request);
        return ListLinks.of(request).parameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(SearchParameters.ORDER))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> chosen(request, parameter.getKey(), value, total, labels)))
                .toList();
    }

    private ListPage.Chosen chosen(SearchRequest request, String name, String value, long total, FacetLabels labels) {
        ListLinks without = ListLinks.of(request).without(name, value);
        SearchRequest wider = SearchParameters.read(without.parameters()).seeing(!request.confirmedOnly());
        long found = total > 0 ? total : search.count(wider);
        Facet facet = new Facet(name);
        return new ListPage.Chosen(name, labels.of(facet), value, labels.of(facet, value), without.page(1), found);
    }
}
