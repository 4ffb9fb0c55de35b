package nl.rolwijzer.administration;

import jakarta.servlet.http.HttpServletResponse;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.ActivationResult;
import nl.rolwijzer.catalogue.DryRun;
import nl.rolwijzer.catalogue.RulebookActivation;
import nl.rolwijzer.catalogue.RulebookNotFound;
import nl.rolwijzer.catalogue.Rulebooks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a rulebook into use, after a look at what it does to the services. */
@Controller
@RequestMapping(RulebookShelfController.ONE + "/activeren")
class ActivationController {

    private final RulebookActivation activation;
    private final Rulebooks rulebooks;
    private final DryRun dryRun;

    ActivationController(RulebookActivation activation, Rulebooks rulebooks, DryRun dryRun) {
        this.activation = activation;
        this.rulebooks = rulebooks;
        this.dryRun = dryRun;
    }

    @GetMapping
    String confirm(@PathVariable String version, Model model) {
        return show(version, "", new ActivationResult.Activated(), model);
    }

    /** @param geldend the rulebook that was in force when the page was shown */
    @PostMapping
    String activate(
            @PathVariable String version,
            @RequestParam(defaultValue = "") String geldend,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ActivationResult result = activation.activate(find(version), geldend, reden);
        if (result instanceof ActivationResult.Activated) {
            flash.addFlashAttribute("melding", "regels.melding.in_gebruik");
            return "redirect:" + RulebookShelfController.PATH;
        }
        if (result instanceof ActivationResult.AlreadyInForce) {
            flash.addFlashAttribute("melding", "regels.melding.al_in_gebruik");
            return "redirect:" + RulebookShelfController.PATH;
        }
        boolean overtaken = result instanceof ActivationResult.Overtaken;
        response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return show(version, reden, result, model);
    }

    private String show(String version, String reason, ActivationResult result, Model model) {
        Rulebook rulebook = find(version);
        model.addAttribute("regelset", rulebook);
        model.addAttribute("geldend", rulebooks.active());
        model.addAttribute("telling", dryRun.forEach(rulebook, (service, change) -> {}));
        model.addAttribute("reden", reason);
        model.addAttribute("overgenomen", result instanceof ActivationResult.Overtaken);
        model.addAttribute(
                "fout",
                result instanceof ActivationResult.Refused refused
                        ? refused.faults().get(0)
                        : null);
        return "administration/regelset-activeren";
    }

    private Rulebook find(String version) {
        return rulebooks.find(version).orElseThrow(() -> new RulebookNotFound(version));
    }
}
