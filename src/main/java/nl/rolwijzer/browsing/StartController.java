package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Review;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.platform.Notices;
import nl.rolwijzer.platform.Sights;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what Rolwijzer does, what to do next, and what was done last. */
@Controller
class StartController {

    private static final int RECENT = 3;

    private static final SearchRequest OWN =
            new SearchRequest("", Set.of(), Set.of(), Set.of(), Set.of(), false, SearchRequest.Order.GEWIJZIGD);

    private static final SearchRequest OWN_CONCEPTS = new SearchRequest(
            "", Set.of(), Set.of(), Set.of(Status.CONCEPT), Set.of(), false, SearchRequest.Order.NAAM);

    private final Search search;
    private final Rulebooks rulebooks;
    private final Desks desks;
    private final List<Notices> notices;
    private final Sights sights;

    StartController(Search search, Rulebooks rulebooks, Desks desks, List<Notices> notices, Sights sights) {
        this.desks = desks;
        this.notices = notices;
        this.search = search;
        this.rulebooks = rulebooks;
        this.sights = sights;
    }

    /** How many services there are, and in how many the citizen has each role. */
    record Numbers(long all, long own, long concepts, long passed, Map<String, Long> roles) {

        public long examples() {
            return all - own;
        }

        public long of(CitizenRole role) {
            return roles.getOrDefault(role.id(), 0L);
        }
    }

    @GetMapping("/")
    String start(@RequestParam Map<String, String> address, Model model) {
        boolean all = sights.current().isEverything();
        SearchRequest everything = SearchRequest.everything().seeing(all);
        boolean examples = SearchParameters.showsExamples(address);
        model.addAttribute("examples", examples);
        SignedIn.current().ifPresent(person -> lay(person, address, model));
        model.addAttribute("recent", search.page(OWN.seeing(all), 1, RECENT));
        model.addAttribute(
                "numbers",
                new Numbers(
                        search.count(everything),
                        search.count(OWN.seeing(all)),
                        search.count(OWN_CONCEPTS.seeing(all)),
                        search.count(OWN.seeing(all).due(Set.of(Review.VOORBIJ))),
                        search.counts(everything.showing(examples), Facet.ROL)));
        model.addAttribute("herzieningen", all ? search.count(everything.due(Set.of(Review.NODIG))) : 0);
        model.addAttribute("rulebook", rulebooks.active());
        model.addAttribute("roles", CitizenRole.values());
        return "browsing/start";
    }

    /** Whoever administers also describes services. */
    private void lay(SignedIn person, Map<String, String> address, Model model) {
        boolean examples = SearchParameters.showsExamples(address);
        if (person.userRole().writes()) {
            model.addAttribute("werk", desks.writing(person.accountId(), examples));
        } else {
            model.addAttribute("nieuws", desks.news(address.get("sinds"), examples));
        }
        if (person.userRole().administers()) {
            model.addAttribute(
                    "standen",
                    notices.stream().flatMap(each -> each.current().stream()).toList());
        }
    }
}
