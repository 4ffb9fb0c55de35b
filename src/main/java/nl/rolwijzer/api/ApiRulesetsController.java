package nl.rolwijzer.api;

import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.catalogue.RulebookShelf;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.ShelvedRulebook;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Every rulebook by which services were ever judged. One that was only tried is nobody's business here. */
@RestController
@RequestMapping(path = ApiRulesetsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ApiRulesetsController {

    static final String PATH = "/api/v1/regelsets";

    private final Rulebooks rulebooks;
    private final RulebookShelf shelf;
    private final Links links;

    ApiRulesetsController(Rulebooks rulebooks, RulebookShelf shelf, Links links) {
        this.rulebooks = rulebooks;
        this.shelf = shelf;
        this.links = links;
    }

    @GetMapping
    Ruleset.Shelf all() {
        return new Ruleset.Shelf(
                shelf.all().stream()
                        .filter(ShelvedRulebook::wasEverActive)
                        .map(this::kept)
                        .toList(),
                Map.of("self", links.to(PATH)));
    }

    @GetMapping("/{versie}")
    Ruleset one(@PathVariable String versie, Locale locale) {
        return shelf.find(versie)
                .filter(ShelvedRulebook::wasEverActive)
                .flatMap(kept -> rulebooks.find(kept.version()))
                .map(rulebook -> new RulesetWriter(locale).write(rulebook, self(versie)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Ruleset.Kept kept(ShelvedRulebook rulebook) {
        return new Ruleset.Kept(
                rulebook.version(),
                rulebook.sha256(),
                rulebook.isActive(),
                rulebook.uses().stream()
                        .map(use -> new Ruleset.Use(use.from(), use.until()))
                        .toList(),
                self(rulebook.version()));
    }

    private Map<String, Links.Link> self(String version) {
        return Map.of("self", links.to(PATH + "/" + version));
    }
}
