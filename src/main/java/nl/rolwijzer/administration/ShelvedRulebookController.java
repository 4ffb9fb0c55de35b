package nl.rolwijzer.administration;

import java.nio.charset.StandardCharsets;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookChange;
import nl.rolwijzer.catalogue.RulebookNotFound;
import nl.rolwijzer.catalogue.RulebookShelf;
import nl.rolwijzer.catalogue.Rulebooks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One rulebook: where it came from, what it changes, and its text. */
@Controller
class ShelvedRulebookController {

    private final RulebookShelf shelf;
    private final Rulebooks rulebooks;

    ShelvedRulebookController(RulebookShelf shelf, Rulebooks rulebooks) {
        this.shelf = shelf;
        this.rulebooks = rulebooks;
    }

    @GetMapping(RulebookShelfController.ONE)
    String show(@PathVariable String version, Model model) {
        model.addAttribute("regelset", shelf.find(version).orElseThrow(() -> new RulebookNotFound(version)));
        model.addAttribute("geldend", rulebooks.active().edition());
        model.addAttribute("wijziging", RulebookChange.between(rulebooks.active(), find(version)));
        return "administration/regelset";
    }

    /** Its exact text: whoever computes the SHA-256 of the file finds the one on the page. */
    @GetMapping(RulebookShelfController.ONE + ".yaml")
    ResponseEntity<byte[]> text(@PathVariable String version) {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("regelset-" + version + ".yaml")
                                .build()
                                .toString())
                .body(find(version).edition().text().getBytes(StandardCharsets.UTF_8));
    }

    private Rulebook find(String version) {
        return rulebooks.find(version).orElseThrow(() -> new RulebookNotFound(version));
    }
}
