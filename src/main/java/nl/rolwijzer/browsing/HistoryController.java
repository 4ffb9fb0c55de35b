package nl.rolwijzer.browsing;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a service: who changed what, when and why, and any two revisions side by side. */
@Controller
@RequestMapping("/diensten/{id}")
class HistoryController {

    private final HistoryPages pages;

    HistoryController(HistoryPages pages) {
        this.pages = pages;
    }

    @GetMapping("/geschiedenis")
    String history(@PathVariable UUID id, @RequestParam(defaultValue = "1") String pagina, Model model, Locale locale) {
        int number = pagina.matches("\\d{1,8}") ? Integer.parseInt(pagina) : 1;
        model.addAttribute("history", pages.page(id, number, locale));
        return "browsing/geschiedenis";
    }

    /** The address of a comparison stays what it is: revisions do not change. */
    @GetMapping("/vergelijk")
    String compare(@PathVariable UUID id, @RequestParam int van, @RequestParam int met, Model model, Locale locale) {
        model.addAttribute("comparison", pages.compare(id, van, met, locale));
        return "browsing/vergelijk";
    }
}
