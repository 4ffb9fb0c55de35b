package nl.rolwijzer.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.OrganisationShelf;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisations to choose from, with how many services each has. */
@Controller
@RequestMapping("/beheer/organisaties")
class OrganisationsController {

    private final OrganisationShelf shelf;
    private final Search search;

    OrganisationsController(OrganisationShelf shelf, Search search) {
        this.shelf = shelf;
        this.search = search;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("organisaties", shelf.all());
        model.addAttribute("aantallen", search.counts(SearchRequest.everything(), Facet.ORGANISATIE));
        return "administration/organisaties";
    }

    @PostMapping
    String keep(
            @RequestParam(defaultValue = "") String organisatie,
            @RequestParam(name = "organisatie_uri", defaultValue = "") String uri,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        List<DraftFault> faults = shelf.keep(organisatie, uri);
        if (faults.isEmpty()) {
            flash.addFlashAttribute("bewaard", organisatie.strip());
            return "redirect:/beheer/organisaties";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fouten", faults);
        model.addAttribute("organisatie", organisatie);
        model.addAttribute("uri", uri);
        return all(model);
    }
}
