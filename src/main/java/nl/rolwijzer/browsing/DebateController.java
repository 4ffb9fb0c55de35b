package nl.rolwijzer.browsing;

import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.language.Debate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The debate about the word klant: what each side says, and what we do with it. */
@Controller
class DebateController {

    private final Debate debate;
    private final Rulebooks rulebooks;

    DebateController(Debate debate, Rulebooks rulebooks) {
        this.debate = debate;
        this.rulebooks = rulebooks;
    }

    @GetMapping("/debat")
    String show(Model model) {
        model.addAttribute("debat", debate);
        model.addAttribute("rulebook", rulebooks.active());
        return "browsing/debat";
    }
}
