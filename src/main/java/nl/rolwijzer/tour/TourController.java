package nl.rolwijzer.tour;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.lean.ValueStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The tour: each screen asks something about the building permit and reacts to the answer, which stands in the address.
 * Nothing is kept, and everybody may take it.
 */
@Controller
class TourController {

    private final Rulebooks rulebooks;
    private final PermitProcess process;

    TourController(Rulebooks rulebooks, PermitProcess process) {
        this.rulebooks = rulebooks;
        this.process = process;
    }

    @GetMapping("/rondleiding")
    String begin() {
        return "redirect:" + Screen.SCHRAPPEN.address();
    }

    /** Which steps would go if the applicant were a customer? */
    @GetMapping("/rondleiding/schrappen")
    String cut(
            @RequestParam(defaultValue = "") Set<String> weg,
            @RequestParam(required = false) boolean bekijk,
            Model model,
            Locale locale) {
        ValueStream stream = process.judged(rulebooks.active(), locale);
        model.addAttribute("stroom", stream);
        model.addAttribute("schrap", stream.without(weg));
        model.addAttribute("bekeken", bekijk);
        return show(Screen.SCHRAPPEN, model);
    }

    /** In which role does the applicant meet government? */
    @GetMapping("/rondleiding/rollen")
    String guess(@RequestParam(defaultValue = "") String rol, Model model) {
        Rulebook rulebook = rulebooks.active();
        model.addAttribute(
                "profielen",
                List.of(CitizenRole.values()).stream().map(rulebook::profile).toList());
        CitizenRole.find(rol).ifPresent(role -> model.addAttribute("gok", RoleGuess.of(role, Permit.assess(rulebook))));
        return show(Screen.ROLLEN, model);
    }

    /** What is the objection period worth, to the applicant and to others? */
    @GetMapping("/rondleiding/twee-keer")
    String judge(
            @RequestParam(defaultValue = "") String aanvrager,
            @RequestParam(defaultValue = "") String anderen,
            Model model) {
        Rulebook rulebook = rulebooks.active();
        model.addAttribute("meningen", TwoJudgements.CHOICES);
        model.addAttribute("aanvrager", aanvrager);
        model.addAttribute("anderen", anderen);
        TwoJudgements.read(aanvrager, anderen).ifPresent(both -> {
            model.addAttribute("oordeel", both);
            model.addAttribute("stap", both.judge(rulebook));
            model.addAttribute("spanningen", Permit.assess(rulebook).tensions());
        });
        return show(Screen.TWEE_KEER, model);
    }

    /** What do the rules make of it, and of something else? */
    @GetMapping("/rondleiding/regels")
    String rules(@RequestParam(defaultValue = "") String stel, Model model) {
        Rulebook rulebook = rulebooks.active();
        model.addAttribute("vergunning", Permit.assess(rulebook));
        model.addAttribute("stellen", Variation.values());
        Variation.find(stel).ifPresent(variation -> {
            model.addAttribute("stel", variation);
            model.addAttribute("anders", Permit.assess(rulebook, variation.changes()));
        });
        return show(Screen.REGELS, model);
    }

    private static String show(Screen screen, Model model) {
        model.addAttribute("scherm", screen);
        model.addAttribute("schermen", Screen.all());
        return "tour/" + screen.id();
    }
}
