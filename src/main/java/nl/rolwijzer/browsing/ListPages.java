package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.catalogue.Rulebooks;
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
    private final Rulebooks rulebooks;
    private final ListFilters filters;
    private final ServiceReviews reviews;

    ListPages(Search search, Rulebooks rulebooks, ListFilters filters, ServiceReviews reviews) {
        this.filters = filters;
        this.reviews = reviews;
        this.search = search;
        this.rulebooks = rulebooks;
    }

    @Transactional(readOnly = true)
    ListPage page(SearchRequest request, long wanted) {
        long total = search.count(request);
        long number = Math.max(1, Math.min(wanted, ListPage.last(total)));
        List<ServiceRecord> services = search.page(request, (int) number, ListPage.SIZE);
        return new ListPage(
                request,
                ListLinks.of(request),
                services,
                total,
                number,
                filters.all(request),
                chosen(request, total),
                due(services));
    }

    private Set<UUID> due(List<ServiceRecord> services) {
        return reviews.due(services.stream().map(ServiceRecord::id).toList());
    }

    private List<ListPage.Chosen> chosen(SearchRequest request, long total) {
        return ListLinks.of(request).parameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(SearchParameters.ORDER))
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> chosen(request, parameter.getKey(), value, total)))
                .toList();
    }

    private ListPage.Chosen chosen(SearchRequest request, String name, String value, long total) {
        ListLinks without = ListLinks.of(request).without(name, value);
        SearchRequest wider = SearchParameters.read(without.parameters()).seeing(!request.confirmedOnly());
        long found = total > 0 ? total : search.count(wider);
        Text label =
                Stream.of(SearchParameters.ROLE, SearchParameters.THIRD_ROLE).anyMatch(name::equals)
                        ? CitizenRole.find(value).map(this::name).orElseThrow()
                        : asIs(value);
        return new ListPage.Chosen(name, value, label, without.page(1), found);
    }

    private Text name(CitizenRole role) {
        return rulebooks.active().profile(role).name();
    }

    private static Text asIs(String text) {
        return new Text(text, text);
    }
}
