package nl.rolwijzer.exchange;

import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.RulebookNotFound;
import nl.rolwijzer.catalogue.RulebookShelf;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.dmn.DmnFile;
import nl.rolwijzer.platform.SignedIn;
import nl.rolwijzer.platform.Site;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A rulebook as a decision model for other engines and for modelers, beside its page and for the same readers. */
@RestController
class RulebookDmnController {

    private final Rulebooks rulebooks;
    private final RulebookShelf shelf;
    private final Site site;

    RulebookDmnController(Rulebooks rulebooks, RulebookShelf shelf, Site site) {
        this.rulebooks = rulebooks;
        this.shelf = shelf;
        this.site = site;
    }

    @GetMapping("/regels.dmn")
    ResponseEntity<byte[]> active() {
        return answer(rulebooks.active());
    }

    @GetMapping("/regels/{version}.dmn")
    ResponseEntity<byte[]> earlier(@PathVariable String version) {
        return shelf.find(version, SignedIn.isAdministrator())
                .flatMap(shelved -> rulebooks.find(version))
                .map(this::answer)
                .orElseThrow(() -> new RulebookNotFound(version));
    }

    private ResponseEntity<byte[]> answer(Rulebook rulebook) {
        String version = rulebook.edition().version();
        ContentDisposition file = ContentDisposition.attachment()
                .filename("rolwijzer-regels-" + version + ".dmn")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new DmnFile(rulebook).bytes(site.address("/regels/" + version)));
    }
}
