package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the list of services shows for a search. */
@Component
class ListPages {

    private final Search search;
    private final Rulebooks rulebooks;

    ListPages(Search search, Rulebooks rulebooks) {
        this.search = search;
        this.rulebooks = rulebooks;
    }

    @Transactional(readOnly = true)
    ListPage page(SearchRequest request, long wanted) {
        long total = search.count(request);
        long number = Math.max(1, Math.min(wanted, ListPage.last(total)));
        return new ListPage(
                request,
                ListLinks.of(request),
                search.page(request, (int) number, ListPage.SIZE),
                total,
                number,
                List.of(
                        roles(request, Facet.ROL, SearchParameters.ROLE, request.roles()),
                        roles(request, Facet.ROL_DERDEN, SearchParameters.THIRD_ROLE, request.thirdRoles()),
                        statuses(request),
                        organisations(request)),
                chosen(request, total));
    }

    private ListPage.Filter roles(SearchRequest request, Facet facet, String name, Set<CitizenRole> checked) {
        Map<String, Long> counts = search.counts(request, facet);
        return new ListPage.Filter(
                name,
                Arrays.stream(CitizenRole.values())
                        .map(role -> new ListPage.Choice(
                                role.id(), name(role), counts.getOrDefault(role.id(), 0L), checked.contains(role)))
                        .toList());
    }

    private ListPage.Filter statuses(SearchRequest request) {
        Map<String, Long> counts = search.counts(request, Facet.STATUS);
        return new ListPage.Filter(
                SearchParameters.STATUS,
                Arrays.stream(Status.values())
                        .map(status -> new ListPage.Choice(
                                status.id(),
                                asIs(status.id()),
                                counts.getOrDefault(status.id(), 0L),
                                request.statuses().contains(status)))
                        .toList());
    }

    /** Those that are checked come first, then those with the most services. */
    private ListPage.Filter organisations(SearchRequest request) {
        Map<String, Long> counts = search.counts(request, Facet.ORGANISATIE);
        List<ListPage.Choice> choices = new ArrayList<>();
        counts.forEach((name, count) -> choices.add(new ListPage.Choice(name, asIs(name), count, request.names(name))));
        request.organisationsBeside(counts.keySet())
                .forEach(name -> choices.add(new ListPage.Choice(name, asIs(name), 0, true)));
        choices.sort(Comparator.comparing(choice -> !choice.checked()));
        return new ListPage.Filter(SearchParameters.ORGANISATION, choices);
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
