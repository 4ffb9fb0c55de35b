package nl.rolwijzer.intake;

import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.catalogue.ReviewDecision;
import nl.rolwijzer.catalogue.ReviewSettling;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SaveResult;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settling, with one press of a button, that the rulebook in force gives a service other roles. */
@Controller
class ReviewController {

    /** What is stored is Dutch, whatever language the page is in. */
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final ReviewSettling settling;
    private final Rulebooks rulebooks;
    private final MessageSource messages;

    ReviewController(ReviewSettling settling, Rulebooks rulebooks, MessageSource messages) {
        this.settling = settling;
        this.rulebooks = rulebooks;
        this.messages = messages;
    }

    /**
     * Keeps a decision as a revision.
     *
     * @param revisie the number of the revision that was shown
     * @param regelset SHA-256 of the rulebook whose roles were shown
     */
    @PostMapping("/diensten/{id}/herziening")
    String settle(
            @PathVariable UUID id,
            @RequestParam int revisie,
            @RequestParam String regelset,
            @RequestParam String besluit,
            RedirectAttributes flash) {
        ReviewDecision decision =
                ReviewDecision.find(besluit).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        SaveResult result = settling.settle(id, revisie, regelset, decision, reason(decision));
        boolean saved = result instanceof SaveResult.Saved;
        flash.addFlashAttribute("melding", saved ? done(decision) : "melding.herziening.ingehaald");
        return "redirect:/diensten/" + id;
    }

    private String reason(ReviewDecision decision) {
        String code = switch (decision) {
            case OVERNEMEN -> "herziening.reden.overnemen";
            case HOUDEN -> "herziening.reden.houden";
        };
        String version = rulebooks.active().edition().version();
        return messages.getMessage(code, new Object[] {version}, DUTCH);
    }

    private static String done(ReviewDecision decision) {
        return switch (decision) {
            case OVERNEMEN -> "melding.herziening.overgenomen";
            case HOUDEN -> "melding.herziening.gehouden";
        };
    }
}
