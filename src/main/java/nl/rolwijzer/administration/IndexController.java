package nl.rolwijzer.administration;

import nl.rolwijzer.catalogue.IndexCare;
import nl.rolwijzer.catalogue.IndexComparison;
import nl.rolwijzer.catalogue.IndexRebuild;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How the search index is doing, and having it made anew. */
@Controller
@RequestMapping("/beheer/zoeken")
class IndexController {

    private final IndexCare care;
    private final IndexComparison comparison;
    private final IndexRebuild rebuild;

    IndexController(IndexCare care, IndexComparison comparison, IndexRebuild rebuild) {
        this.comparison = comparison;
        this.care = care;
        this.rebuild = rebuild;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("voortgang", care.progress());
        model.addAttribute("omvang", comparison.size());
        return "administration/zoeken";
    }

    /** Only how far it is, for whoever waits. */
    @GetMapping("/voortgang")
    String progress(Model model) {
        show(model);
        return "administration/zoeken :: voortgang";
    }

    @PostMapping
    String begin() {
        rebuild.start();
        return "redirect:/beheer/zoeken";
    }
}
