package nl.rolwijzer.api;

import java.util.List;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Place;
import nl.rolwijzer.catalogue.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a program looks for in the catalogue.
 *
 * @param behind where to go on; null for the start
 * @param most how many services at once
 * @param facets of which the values are to be counted
 */
record SearchQuery(SearchRequest request, @Nullable Place behind, int most, List<Facet> facets) {

    SearchQuery {
        facets = List.copyOf(facets);
    }
}
