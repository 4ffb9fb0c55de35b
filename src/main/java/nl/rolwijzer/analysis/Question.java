package nl.rolwijzer.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Address;

/**
 * What a reader wants to see counted: among which services, by which roles, and in which language.
 *
 * @param rulebook whose words name what is counted
 */
record Question(SearchRequest request, Basis basis, Rulebook rulebook, Locale locale) {

    /** What a reader may narrow the figures by. */
    private static final List<Facet> NARROWING =
            List.of(Facet.STATUS, Facet.ORGANISATIE, Facet.RECHTSGEBIED, Facet.ROL, Facet.ROL_DERDEN);

    static Question read(
            Map<String, ? extends Collection<String>> parameters,
            boolean everything,
            Rulebook rulebook,
            Locale locale) {
        SearchRequest asked = SearchParameters.read(parameters);
        SearchRequest request = new SearchRequest(
                asked.words(),
                asked.choices().entrySet().stream()
                        .filter(choice -> NARROWING.contains(choice.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                asked.changed(),
                asked.examples(),
                SearchRequest.Order.NAAM,
                false);
        String basis = parameters.containsKey(Basis.PARAMETER)
                ? parameters.get(Basis.PARAMETER).stream().findFirst().orElse("")
                : "";
        return new Question(request.seeing(everything), Basis.of(basis), rulebook, locale);
    }

    /** The same among services of any role, where the roles themselves are counted. */
    Question ofAnyRole() {
        SearchRequest any = request.with(Facet.ROL, List.of()).with(Facet.ROL_DERDEN, List.of());
        return new Question(any, basis, rulebook, locale);
    }

    /** The same among fewer services: those with this value. */
    Question having(Facet facet, String value) {
        return new Question(request.with(facet, List.of(value)), basis, rulebook, locale);
    }

    /** The list of the services among these that have this value. */
    String services(Facet facet, String value) {
        return services(request.with(facet, List.of(value)));
    }

    String services(SearchRequest narrower) {
        return Address.of("/diensten", SearchParameters.write(narrower));
    }

    /** The address of the steps of these services as a file. */
    public String steps() {
        return Address.of("/diensten/stappen.csv", SearchParameters.write(request));
    }

    /** The same question on another page. */
    String on(String path) {
        return on(path, basis);
    }

    String on(String path, Basis other) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(SearchParameters.write(request));
        if (other != Basis.GELDEND) {
            parameters.put(Basis.PARAMETER, List.of(other.id()));
        }
        return Address.of(path, parameters);
    }
}
