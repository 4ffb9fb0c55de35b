package nl.rolwijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.Place;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchPart;
import nl.rolwijzer.catalogue.SearchParts;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Address;
import nl.rolwijzer.platform.Sights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, to be searched and counted: the same search as the list of services. */
@RestController
class ApiServicesController {

    private final Search search;
    private final SearchParts parts;
    private final Sights sights;
    private final ServiceWriter writer;
    private final Links links;

    ApiServicesController(Search search, SearchParts parts, Sights sights, ServiceWriter writer, Links links) {
        this.search = search;
        this.parts = parts;
        this.sights = sights;
        this.writer = writer;
        this.links = links;
    }

    @GetMapping(path = Links.SERVICES, produces = MediaType.APPLICATION_JSON_VALUE)
    FoundServices find(@RequestParam MultiValueMap<String, String> parameters) {
        SearchQuery query = new SearchQueryReader(parameters).read();
        SearchRequest request = query.request().seeing(sights.current().isEverything());
        SearchPart part = parts.behind(request, query.behind(), query.most());
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        search.counts(request, query.facets()).forEach((facet, values) -> counts.put(facet.name(), values));
        return new FoundServices(
                writer.write(part.services()), search.count(request), counts, links(parameters, part.end()));
    }

    private Map<String, Links.Link> links(MultiValueMap<String, String> parameters, @Nullable Place end) {
        Map<String, Links.Link> found = new LinkedHashMap<>();
        found.put("self", links.to(Address.of(Links.SERVICES, parameters)));
        if (end != null) {
            MultiValueMap<String, String> next = new LinkedMultiValueMap<>(parameters);
            next.put(SearchQueryReader.BEHIND, List.of(end.write()));
            found.put("next", links.to(Address.of(Links.SERVICES, next)));
        }
        return found;
    }
}
