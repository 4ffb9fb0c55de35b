package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A list that was handed in: what it would do, how far it is, what became of it. */
@Controller
@RequestMapping(ImportPageController.ONE)
class ImportPageController {

    static final String ONE = ImportUploadController.PATH + "/{nummer}";

    private final ImportRuns runs;
    private final ImportPages pages;

    ImportPageController(ImportRuns runs, ImportPages pages) {
        this.runs = runs;
        this.pages = pages;
    }

    /**
     * The page of a list.
     *
     * @param soort which rows to show
     * @param na after which line
     */
    @GetMapping
    String show(
            @PathVariable int nummer,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "0") long na,
            Locale locale,
            Model model) {
        model.addAttribute("invoer", pages.of(get(nummer), soort, na, locale));
        return "exchange/invoer-lijst";
    }

    /** The part of the page that says how far it is; when that is over, the script asks for the whole page again. */
    @GetMapping("/voortgang")
    String progress(@PathVariable int nummer, Model model, HttpServletResponse response) {
        ImportRun run = get(nummer);
        if (!run.phase().isBusy()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("invoer", pages.progress(run));
        return "exchange/invoer-voortgang :: voortgang";
    }

    private ImportRun get(int number) {
        return runs.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
