package nl.rolwijzer.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceNotFound;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a service said at every moment: its revisions never change. */
@RestController
@RequestMapping(path = Links.SERVICES + "/{id}/revisies", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiRevisionsController {

    private final Catalogue catalogue;
    private final ServiceWriter writer;
    private final Links links;

    ApiRevisionsController(Catalogue catalogue, ServiceWriter writer, Links links) {
        this.catalogue = catalogue;
        this.writer = writer;
        this.links = links;
    }

    /** Some revisions, the newest first. */
    record Revisions(
            List<Map<String, @Nullable Object>> revisies,
            @JsonProperty("_links") Map<String, Links.Link> links) {}

    @GetMapping
    Revisions all(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        RevisionQuery query = RevisionQuery.read(parameters);
        int present = catalogue.get(id).currentRevision();
        int newest = Math.min(present, query.behind() - 1);
        List<ServiceRecord> found = catalogue.history(id, newest, query.most());
        Map<String, Links.Link> where = new LinkedHashMap<>();
        String path = Links.SERVICES + "/" + id + "/revisies";
        where.put("self", links.to(query.address(path, query.behind())));
        int oldest = newest - found.size() + 1;
        if (oldest > 1 && !found.isEmpty()) {
            where.put("next", links.to(query.address(path, oldest)));
        }
        return new Revisions(writer.write(found), where);
    }

    @GetMapping("/{nummer}")
    ResponseEntity<Map<String, @Nullable Object>> one(@PathVariable UUID id, @PathVariable int nummer) {
        return writer.answer(
                ResponseEntity.ok(), catalogue.find(id, nummer).orElseThrow(() -> new ServiceNotFound(id)));
    }
}
