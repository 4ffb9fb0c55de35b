package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Review;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Status;
import org.springframework.stereotype.Component;

/** The filters of the list of services, each value with the number of services that it would give. */
@Component
class ListFilters {

    private final Search search;
    private final Rulebooks rulebooks;

    ListFilters(Search search, Rulebooks rulebooks) {
        this.search = search;
        this.rulebooks = rulebooks;
    }

    List<ListPage.Filter> all(SearchRequest request) {
        return List.of(
                roles(request, Facet.ROL, SearchParameters.ROLE, request.roles()),
                roles(request, Facet.ROL_DERDEN, SearchParameters.THIRD_ROLE, request.thirdRoles()),
                statuses(request),
                reviews(request),
                organisations(request));
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

    /** For who sees everything, and only those of which there are any. */
    private ListPage.Filter reviews(SearchRequest request) {
        return new ListPage.Filter(
                SearchParameters.REVIEW,
                Arrays.stream(Review.values())
                        .map(review -> new ListPage.Choice(
                                review.id(),
                                asIs(review.id()),
                                search.count(request.due(Set.of(review))),
                                request.reviews().contains(review)))
                        .filter(choice -> !request.confirmedOnly() && (choice.count() > 0 || choice.checked()))
                        .toList());
    }

    private Text name(CitizenRole role) {
        return rulebooks.active().profile(role).name();
    }

    private static Text asIs(String text) {
        return new Text(text, text);
    }
}
