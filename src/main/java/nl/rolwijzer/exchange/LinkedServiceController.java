package nl.rolwijzer.exchange;

import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.linkeddata.LinkedData;
import nl.rolwijzer.linkeddata.LinkedFormat;
import nl.rolwijzer.platform.Sights;
import nl.rolwijzer.platform.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One service as linked data, at the address of its page and of its JSON, for whoever accepts that rather. */
@RestController
class LinkedServiceController {

    private final Catalogue catalogue;
    private final Sights sights;
    private final Site site;

    LinkedServiceController(Catalogue catalogue, Sights sights, Site site) {
        this.catalogue = catalogue;
        this.sights = sights;
        this.site = site;
    }

    @GetMapping(
            path = {"/diensten/{id}", "/api/v1/diensten/{id}"},
            produces = LinkedTypes.TURTLE)
    ResponseEntity<byte[]> turtle(@PathVariable UUID id) {
        return answer(id, LinkedFormat.TURTLE);
    }

    @GetMapping(
            path = {"/diensten/{id}", "/api/v1/diensten/{id}"},
            produces = LinkedTypes.JSON_LD)
    ResponseEntity<byte[]> jsonLd(@PathVariable UUID id) {
        return answer(id, LinkedFormat.JSON_LD);
    }

    @GetMapping("/diensten/{id}.ttl")
    ResponseEntity<byte[]> turtleFile(@PathVariable UUID id) {
        return answer(id, LinkedFormat.TURTLE);
    }

    @GetMapping("/diensten/{id}.jsonld")
    ResponseEntity<byte[]> jsonLdFile(@PathVariable UUID id) {
        return answer(id, LinkedFormat.JSON_LD);
    }

    private ResponseEntity<byte[]> answer(UUID id, LinkedFormat format) {
        ServiceRecord service = catalogue.get(id);
        if (!service.isSeen(sights.current().isEverything())) {
            throw new AccessDeniedException("Only confirmed services are public");
        }
        return LinkedTypes.answer(new LinkedData(site.address("")).service(service, format), format);
    }
}
