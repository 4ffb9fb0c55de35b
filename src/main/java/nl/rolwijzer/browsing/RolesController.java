package nl.rolwijzer.browsing;

import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Sights;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The seven roles, and each with its worth and the services that have it. */
@Controller
class RolesController {

    private static final int SHOWN = 10;

    private final Rulebooks rulebooks;
    private final Search search;
    private final Sights sights;

    RolesController(Rulebooks rulebooks, Search search, Sights sights) {
        this.rulebooks = rulebooks;
        this.search = search;
        this.sights = sights;
    }

    @GetMapping(
            path = "/rollen",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
    String roles(@RequestParam Map<String, String> address, Model model) {
        boolean examples = SearchParameters.showsExamples(address);
        model.addAttribute("examples", examples);
        model.addAttribute("rulebook", rulebooks.active());
        model.addAttribute("roles", CitizenRole.values());
        model.addAttribute(
                "counts", search.counts(seen(SearchRequest.everything()).showing(examples), Facet.ROL));
        return "browsing/rollen";
    }

    @GetMapping(
            path = "/rollen/{id}",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
    String role(@PathVariable String id, @RequestParam Map<String, String> address, Model model) {
        boolean examples = SearchParameters.showsExamples(address);
        model.addAttribute("examples", examples);
        CitizenRole role = CitizenRole.find(id).orElseThrow(() -> new RoleNotFound(id));
        Rulebook rulebook = rulebooks.active();
        SearchRequest having = having(role, Perspective.TRANSACTIE).showing(examples);
        model.addAttribute("rulebook", rulebook);
        model.addAttribute("profile", rulebook.profile(role));
        model.addAttribute("kinds", RoleKind.all(rulebook, role));
        model.addAttribute(
                "rules",
                rulebook.rules().stream().filter(rule -> rule.role() == role).toList());
        model.addAttribute("services", search.page(having, 1, SHOWN));
        model.addAttribute("count", search.count(having));
        model.addAttribute(
                "portrait",
                RolePortrait.of(role, seen(SearchRequest.everything()).showing(examples), search, rulebook));
        model.addAttribute(
                "thirdCount", search.count(having(role, Perspective.DERDE).showing(examples)));
        return "browsing/rol";
    }

    private SearchRequest seen(SearchRequest request) {
        return request.seeing(sights.current().isEverything());
    }

    private SearchRequest having(CitizenRole role, Perspective perspective) {
        boolean transaction = perspective == Perspective.TRANSACTIE;
        return seen(new SearchRequest(
                "",
                transaction ? Set.of(role) : Set.of(),
                transaction ? Set.of() : Set.of(role),
                Set.of(),
                Set.of(),
                true,
                SearchRequest.Order.NAAM));
    }
}
