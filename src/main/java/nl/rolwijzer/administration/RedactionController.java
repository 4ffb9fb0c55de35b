package nl.rolwijzer.administration;

import java.util.UUID;
import nl.rolwijzer.audit.Reason;
import nl.rolwijzer.audit.Redaction;
import nl.rolwijzer.audit.RedactionReason;
import nl.rolwijzer.audit.ShownEntry;
import nl.rolwijzer.audit.TrailReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasing a text of an entry, or the name of who made it, for good. */
@Controller
@RequestMapping("/beheer/audit/regels/{id}/wissen")
class RedactionController {

    /** Stands in the address for the name of who made the entry, where otherwise the field of a text stands. */
    private static final String NAME = "wie";

    private static final int LONGEST = 1_000;

    private final TrailReader trail;
    private final Redaction redaction;

    RedactionController(TrailReader trail, Redaction redaction) {
        this.trail = trail;
        this.redaction = redaction;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @RequestParam String veld, Model model) {
        ShownEntry entry = find(id);
        boolean known = veld.equals(NAME)
                || entry.shownTexts().stream().anyMatch(text -> text.field().equals(veld) && !text.erased());
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("regel", entry);
        model.addAttribute("veld", veld);
        model.addAttribute(
                "wat", veld.equals(NAME) ? entry.actor().name() : entry.texts().text(veld));
        model.addAttribute("redenen", RedactionReason.values());
        return "administration/audit-wissen";
    }

    /** Without a reason nothing is erased and the question is asked again. */
    @PostMapping
    String erase(
            @PathVariable UUID id,
            @RequestParam String veld,
            @RequestParam(required = false) @Nullable RedactionReason reden,
            @RequestParam(defaultValue = "") String toelichting,
            Model model,
            RedirectAttributes flash) {
        String explanation = toelichting.strip();
        if (reden == null || explanation.length() > LONGEST) {
            model.addAttribute("fout", reden == null ? "audit.wissen.fout" : "audit.wissen.te_lang");
            model.addAttribute("toelichting", toelichting);
            return ask(id, veld, model);
        }
        Reason reason = new Reason(reden, explanation);
        boolean erased = veld.equals(NAME)
                ? redaction.eraseName(find(id).actorId(), reason)
                : redaction.eraseText(id, veld, reason);
        flash.addFlashAttribute(erased ? "gewist" : "alGewist", true);
        return "redirect:/beheer/audit/regels/" + id;
    }

    private ShownEntry find(UUID id) {
        return trail.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
