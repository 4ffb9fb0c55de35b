package nl.rolwijzer.browsing;

import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Sourced;
import nl.rolwijzer.assessment.Work;
import nl.rolwijzer.catalogue.Rulebooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rulebook in force, as a page that people can read. */
@Controller
class RulebookController {

    private final Rulebooks rulebooks;

    RulebookController(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @GetMapping("/regels")
    String rules(Model model) {
        Rulebook rulebook = rulebooks.active();
        model.addAttribute("rulebook", rulebook);
        model.addAttribute("transaction", ReadableRule.all(rulebook, Perspective.TRANSACTIE));
        model.addAttribute("third", ReadableRule.all(rulebook, Perspective.DERDE));
        model.addAttribute("works", works(rulebook));
        return "browsing/regels";
    }

    /** Every work that something rests on, in the order in which they turn up. */
    private static List<Work> works(Rulebook rulebook) {
        return Stream.<List<? extends Sourced>>of(
                        rulebook.rules(), rulebook.notes(), rulebook.tensions(), rulebook.vocabulary())
                .flatMap(List::stream)
                .flatMap(sourced -> sourced.sources().stream())
                .map(Source::work)
                .distinct()
                .toList();
    }
}
