package nl.rolwijzer.intake;

import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Going through the proposals for concepts, one service at a time: take over, change in the form, or skip. */
@Controller
@RequestMapping("/werklijst")
class WorklistController {

    /** What is stored is Dutch, whatever language the page is in. */
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Catalogue catalogue;
    private final Worklist worklist;
    private final TextProposals proposals;
    private final MessageSource messages;

    WorklistController(Catalogue catalogue, Worklist worklist, TextProposals proposals, MessageSource messages) {
        this.catalogue = catalogue;
        this.worklist = worklist;
        this.proposals = proposals;
        this.messages = messages;
    }

    @GetMapping
    String next(@RequestParam(defaultValue = "0") String vanaf, Model model) {
        model.addAttribute("gevonden", worklist.from(place(vanaf)));
        model.addAttribute("formulier", UUID.randomUUID());
        return "intake/werklijst";
    }

    /** Keeps what was taken over as a revision like any other, and goes on with the next; nothing ticked is skipped. */
    @PostMapping("/{id}")
    String takeOver(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        ServiceForm asked = ServiceForm.sent(sent);
        int place = place(asked.text("vanaf"));
        if (!asked.has(FormFields.TAKE_OVER)) {
            return "redirect:/werklijst?vanaf=" + (place + 1);
        }
        ServiceRecord service = catalogue.get(id);
        ServiceForm form = proposals.takenOver(FilledForm.of(service)
                .with(FormFields.SUBMISSION, asked.text(FormFields.SUBMISSION))
                .with(FormFields.REASON, messages.getMessage("werklijst.reden", null, DUTCH))
                .with(FormFields.TAKE_OVER, asked.text(FormFields.TAKE_OVER)));
        SaveResult result = catalogue.revise(id, asked.basedOn(), form.submission());
        boolean saved = result instanceof SaveResult.Saved;
        flash.addFlashAttribute("melding", saved ? "melding.voorstel.overgenomen" : "melding.voorstel.niet_bewaard");
        return "redirect:/werklijst?vanaf=" + (saved ? place + 1 : place);
    }

    private static int place(String number) {
        return number.matches("\\d{1,8}") ? Integer.parseInt(number) : 0;
    }
}
