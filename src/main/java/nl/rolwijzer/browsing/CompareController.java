package nl.rolwijzer.browsing;

import java.util.List;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Sights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to four services side by side; whoever chose another number of them is helped to choose. */
@Controller
class CompareController {

    private static final String SERVICE = "dienst";
    private static final int OFFERED = 10;

    private final VisibleServices visible;
    private final Search search;
    private final Sights sights;

    CompareController(VisibleServices visible, Search search, Sights sights) {
        this.visible = visible;
        this.search = search;
        this.sights = sights;
    }

    /** With {@code verschillen=alleen} equal rows are left out, with {@code kiezen} other services can be chosen. */
    @GetMapping("/vergelijk")
    String compare(@RequestParam MultiValueMap<String, String> address, Model model) {
        Chosen chosen = Chosen.of(address.getOrDefault(SERVICE, List.of()), visible::find);
        model.addAttribute("gekozen", chosen);
        if (address.containsKey("kiezen") || !chosen.isComparable()) {
            return choose(chosen, address, model);
        }
        model.addAttribute("vergelijking", SideBySide.of(chosen.services()));
        model.addAttribute("alleenVerschillen", "alleen".equals(address.getFirst("verschillen")));
        return "browsing/vergelijken";
    }

    private String choose(Chosen chosen, MultiValueMap<String, String> address, Model model) {
        MultiValueMap<String, String> wanted = new LinkedMultiValueMap<>();
        wanted.addAll(SearchParameters.WORDS, address.getOrDefault(SearchParameters.WORDS, List.of()));
        wanted.add(SearchParameters.ORDER, "gewijzigd");
        SearchRequest request =
                SearchParameters.read(wanted).seeing(sights.current().isEverything());
        model.addAttribute("zoek", request.words());
        model.addAttribute(
                "aanbod",
                search.page(request, 1, OFFERED + chosen.services().size()).stream()
                        .filter(service -> !chosen.contains(service))
                        .limit(OFFERED)
                        .toList());
        return "browsing/vergelijk-kies";
    }
}
