package nl.rolwijzer.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Rulebooks;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The seven roles with their worth, by the rulebook in force. */
@RestController
@RequestMapping(path = ApiRolesController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ApiRolesController {

    static final String PATH = "/api/v1/rollen";

    private final Rulebooks rulebooks;
    private final Links links;

    ApiRolesController(Rulebooks rulebooks, Links links) {
        this.rulebooks = rulebooks;
        this.links = links;
    }

    /** All of them, in the order of the theory. */
    record Roles(
            List<Portrait> rollen, @JsonProperty("_links") Map<String, Links.Link> links) {}

    @GetMapping
    Roles all(Locale locale) {
        Rulebook rulebook = rulebooks.active();
        return new Roles(
                Arrays.stream(CitizenRole.values())
                        .map(role -> portrait(role, rulebook, locale))
                        .toList(),
                Map.of("self", links.to(PATH)));
    }

    @GetMapping("/{rol}")
    Portrait one(@PathVariable String rol, Locale locale) {
        CitizenRole role = CitizenRole.find(rol).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return portrait(role, rulebooks.active(), locale);
    }

    private Portrait portrait(CitizenRole role, Rulebook rulebook, Locale locale) {
        return new PortraitWriter(locale)
                .write(rulebook.profile(role), Map.of("self", links.to(PATH + "/" + role.id())));
    }
}
