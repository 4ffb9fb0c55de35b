package nl.rolwijzer.exchange;

import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.linkeddata.LinkedData;
import nl.rolwijzer.linkeddata.LinkedFormat;
import nl.rolwijzer.platform.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seven roles as a concept scheme, at the address of their page: what services are classified by. */
@RestController
class LinkedRolesController {

    private final Rulebooks rulebooks;
    private final Site site;

    LinkedRolesController(Rulebooks rulebooks, Site site) {
        this.rulebooks = rulebooks;
        this.site = site;
    }

    @GetMapping(
            path = {"/rollen", "/api/v1/rollen"},
            produces = LinkedTypes.TURTLE)
    ResponseEntity<byte[]> turtle() {
        return answer(LinkedFormat.TURTLE);
    }

    @GetMapping(
            path = {"/rollen", "/api/v1/rollen"},
            produces = LinkedTypes.JSON_LD)
    ResponseEntity<byte[]> jsonLd() {
        return answer(LinkedFormat.JSON_LD);
    }

    @GetMapping("/rollen.ttl")
    ResponseEntity<byte[]> turtleFile() {
        return answer(LinkedFormat.TURTLE);
    }

    @GetMapping("/rollen.jsonld")
    ResponseEntity<byte[]> jsonLdFile() {
        return answer(LinkedFormat.JSON_LD);
    }

    private ResponseEntity<byte[]> answer(LinkedFormat format) {
        LinkedData linkedData = new LinkedData(site.address(""));
        return LinkedTypes.answer(linkedData.roles(rulebooks.active(), format), format);
    }
}
