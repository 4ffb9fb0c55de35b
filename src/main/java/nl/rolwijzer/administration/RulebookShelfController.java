package nl.rolwijzer.administration;

import jakarta.servlet.http.HttpServletResponse;
import nl.rolwijzer.catalogue.AddResult;
import nl.rolwijzer.catalogue.ReassessmentRuns;
import nl.rolwijzer.catalogue.RulebookIntake;
import nl.rolwijzer.catalogue.RulebookShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every rulebook that is kept, and handing in another one. */
@Controller
@RequestMapping(RulebookShelfController.PATH)
class RulebookShelfController {

    static final String PATH = "/beheer/regels";
    static final String ONE = PATH + "/{version}";

    private final RulebookShelf shelf;
    private final RulebookIntake intake;
    private final ReassessmentRuns runs;

    RulebookShelfController(RulebookShelf shelf, RulebookIntake intake, ReassessmentRuns runs) {
        this.shelf = shelf;
        this.intake = intake;
        this.runs = runs;
    }

    @GetMapping
    String all(Model model) {
        return show(RulebookForm.BLANK, model);
    }

    /** The part of the page that says how far judging the services is, for whoever renews only that. */
    @GetMapping("/voortgang")
    String progress(Model model) {
        model.addAttribute("voortgang", runs.progress());
        return "administration/regels-voortgang :: voortgang";
    }

    @PostMapping
    String add(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        RulebookText handedIn = RulebookText.of(bestand, tekst);
        if (handedIn.fault() != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(RulebookForm.unreadable(handedIn), model);
        }
        AddResult result = intake.add(handedIn.text(), gezien.equals("ja"));
        if (result instanceof AddResult.Added added) {
            flash.addFlashAttribute("melding", "regels.melding.toegevoegd");
            return "redirect:" + PATH + "/" + added.version();
        }
        if (result instanceof AddResult.AlreadyKept kept) {
            flash.addFlashAttribute("melding", "regels.melding.al_bewaard");
            return "redirect:" + PATH + "/" + kept.version();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(RulebookForm.refused(handedIn.text(), result), model);
    }

    private String show(RulebookForm form, Model model) {
        model.addAttribute("formulier", form);
        model.addAttribute("regelsets", shelf.all());
        model.addAttribute("voortgang", runs.progress());
        return "administration/regels";
    }
}
