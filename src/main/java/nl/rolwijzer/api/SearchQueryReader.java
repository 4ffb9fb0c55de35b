package nl.rolwijzer.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Period;
import nl.rolwijzer.catalogue.Place;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import org.springframework.util.MultiValueMap;

/**
 * Reads the parameters of a search. The list of services leaves out what it does not know; a program that made a mistake is
 * better told, all of it at once, than given everything.
 */
final class SearchQueryReader {

    static final String BEHIND = "na";
    private static final String FACET = "facet";

    private final MultiValueMap<String, String> sent;
    private final SearchRequest request;
    private final Faults faults = new Faults();

    SearchQueryReader(MultiValueMap<String, String> sent) {
        this.sent = sent;
        this.request = SearchParameters.read(sent);
    }

    SearchQuery read() {
        sent.forEach((name, values) -> values.forEach(value -> check(name, value)));
        faults.refuseIfAny();
        return new SearchQuery(request, place().orElse(null), PageSize.read(first(PageSize.NAME)), facets());
    }

    private void check(String name, String value) {
        boolean right = switch (name) {
            case SearchParameters.WORDS -> true;
            case SearchParameters.FROM, SearchParameters.UNTIL ->
                Period.day(value).isPresent();
            case SearchParameters.EXAMPLES -> List.of("ja", "nee").contains(value);
            case SearchParameters.ORDER -> isOrder(value);
            case FACET -> Facet.find(value).isPresent();
            case PageSize.NAME -> PageSize.isRight(value);
            case BEHIND -> place().isPresent();
            default -> isChosen(name, value);
        };
        if (!right) {
            faults.add(
                    name.equals(PageSize.NAME)
                            ? PageSize.fault()
                            : Fault.ofParameter(name, FaultCode.UNKNOWN_VALUE, "api.fout.waarde_onbekend"));
        }
    }

    /** A value that the catalogue does not know was left out of the request. */
    private boolean isChosen(String name, String value) {
        Optional<Facet> facet = Facet.find(name);
        if (facet.isEmpty()) {
            faults.add(Fault.ofParameter(name, FaultCode.UNKNOWN_PARAMETER, "api.fout.parameter_onbekend"));
        }
        return facet.isEmpty() || request.chosen(facet.get()).contains(value.strip());
    }

    private static boolean isOrder(String id) {
        return Arrays.stream(SearchRequest.Order.values())
                .anyMatch(order -> order.name().toLowerCase(Locale.ROOT).equals(id));
    }

    private Optional<Place> place() {
        return Place.read(first(BEHIND)).filter(place -> place.isIn(request.order()));
    }

    private List<Facet> facets() {
        return sent.getOrDefault(FACET, List.of()).stream()
                .flatMap(name -> Facet.find(name).stream())
                .distinct()
                .toList();
    }

    private String first(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
