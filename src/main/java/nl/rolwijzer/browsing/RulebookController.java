package nl.rolwijzer.browsing;

import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Sourced;
import nl.rolwijzer.assessment.Work;
import nl.rolwijzer.catalogue.RulebookNotFound;
import nl.rolwijzer.catalogue.RulebookShelf;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.ShelvedRulebook;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A rulebook as a page that people can read: the one in force, and by its version every one that ever was. */
@Controller
class RulebookController {

    private final Rulebooks rulebooks;
    private final RulebookShelf shelf;

    RulebookController(Rulebooks rulebooks, RulebookShelf shelf) {
        this.rulebooks = rulebooks;
        this.shelf = shelf;
    }

    @GetMapping("/regels")
    String rules(Model model) {
        return show(rulebooks.active(), model);
    }

    @GetMapping("/regels/{version}")
    String earlier(@PathVariable String version, Model model) {
        ShelvedRulebook shelved =
                shelf.find(version, SignedIn.isAdministrator()).orElseThrow(() -> new RulebookNotFound(version));
        model.addAttribute("bewaard", shelved);
        return show(rulebooks.find(version).orElseThrow(), model);
    }

    private static String show(Rulebook rulebook, Model model) {
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
