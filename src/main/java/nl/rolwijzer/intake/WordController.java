package nl.rolwijzer.intake;

import java.util.UUID;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.HintChoices;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hints about words: shown while somebody types, left out for a service, and brought back. */
@Controller
class WordController {

    private static final String LEAVE_OUT = "weglaten";

    private final Catalogue catalogue;
    private final Rulebooks rulebooks;
    private final FormLanguage language;
    private final HintChoices choices;

    WordController(Catalogue catalogue, Rulebooks rulebooks, FormLanguage language, HintChoices choices) {
        this.catalogue = catalogue;
        this.rulebooks = rulebooks;
        this.language = language;
        this.choices = choices;
    }

    @PostMapping("/diensten/nieuw/taal")
    String look(@RequestParam MultiValueMap<String, String> sent, Model model) {
        ServiceForm form = ServiceForm.sent(sent);
        ServiceRecord service =
                form.id(FormFields.SERVICE).flatMap(catalogue::find).orElse(null);
        Rulebook rulebook = rulebooks.active();
        model.addAttribute("opmerkingen", language.of(form, service, rulebook));
        model.addAttribute("rulebook", rulebook);
        return "intake/taal";
    }

    @PostMapping("/diensten/{id}/taal")
    String choose(
            @PathVariable UUID id,
            @RequestParam String woord,
            @RequestParam(defaultValue = "") String keuze,
            RedirectAttributes flash) {
        boolean known = catalogue.get(id).assessment().rulebook().vocabulary().stream()
                .anyMatch(word -> word.id().equals(woord));
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (keuze.equals(LEAVE_OUT)) {
            choices.leaveOut(id, woord);
        } else {
            choices.bringBack(id, woord);
        }
        flash.addFlashAttribute("melding", keuze.equals(LEAVE_OUT) ? "melding.hint.weg" : "melding.hint.terug");
        return "redirect:/diensten/" + id + "#taal";
    }
}
