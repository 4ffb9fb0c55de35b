package nl.rolwijzer.exchange;

import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.linkeddata.LinkedData;
import nl.rolwijzer.linkeddata.LinkedFormat;
import nl.rolwijzer.platform.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One of the seven roles as a concept, at the address of its page. */
@RestController
class LinkedRoleController {

    private final Rulebooks rulebooks;
    private final Site site;

    LinkedRoleController(Rulebooks rulebooks, Site site) {
        this.rulebooks = rulebooks;
        this.site = site;
    }

    @GetMapping(
            path = {"/rollen/{rol}", "/api/v1/rollen/{rol}"},
            produces = LinkedTypes.TURTLE)
    ResponseEntity<byte[]> turtle(@PathVariable String rol) {
        return answer(rol, LinkedFormat.TURTLE);
    }

    @GetMapping(
            path = {"/rollen/{rol}", "/api/v1/rollen/{rol}"},
            produces = LinkedTypes.JSON_LD)
    ResponseEntity<byte[]> jsonLd(@PathVariable String rol) {
        return answer(rol, LinkedFormat.JSON_LD);
    }

    @GetMapping("/rollen/{rol}.ttl")
    ResponseEntity<byte[]> turtleFile(@PathVariable String rol) {
        return answer(rol, LinkedFormat.TURTLE);
    }

    @GetMapping("/rollen/{rol}.jsonld")
    ResponseEntity<byte[]> jsonLdFile(@PathVariable String rol) {
        return answer(rol, LinkedFormat.JSON_LD);
    }

    private ResponseEntity<byte[]> answer(String id, LinkedFormat format) {
        CitizenRole role = CitizenRole.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LinkedData linkedData = new LinkedData(site.address(""));
        return LinkedTypes.answer(linkedData.role(role, rulebooks.active(), format), format);
    }
}
