package nl.rolwijzer.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.Spellings;
import nl.rolwijzer.platform.Sights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with every picture, and the table under each. */
@Controller
class AnalysisController {

    static final String PATH = "/analyse";

    private final Tallies tallies;
    private final Drawn drawn;
    private final Rulebooks rulebooks;
    private final Search search;
    private final Sights sights;

    AnalysisController(Tallies tallies, Drawn drawn, Rulebooks rulebooks, Search search, Sights sights) {
        this.tallies = tallies;
        this.drawn = drawn;
        this.rulebooks = rulebooks;
        this.search = search;
        this.sights = sights;
    }

    /** A picture as the page shows it. */
    record Shown(Tally tally, String sentence, String note, Links links) {}

    /** Where it can be had as a file. */
    record Links(String image, String svg, String png, String csv) {

        static Links of(Picture picture, Question question) {
            String path = PATH + "/" + picture.id();
            return new Links(
                    question.on(path + ".svg"),
                    question.on(path + "/download.svg"),
                    question.on(path + "/download.png"),
                    question.on(path + "/download.csv"));
        }
    }

    @GetMapping(PATH)
    String all(@RequestParam MultiValueMap<String, String> parameters, Model model, Locale locale) {
        Question question = Question.read(parameters, sights.current().isEverything(), rulebooks.active(), locale);
        List<Shown> shown = Arrays.stream(Picture.values())
                .map(picture -> show(picture, question))
                .toList();
        model.addAttribute("question", question);
        model.addAttribute("basis", question.basis());
        model.addAttribute("bases", Basis.values());
        model.addAttribute("pictures", shown);
        model.addAttribute("total", search.count(question.request()));
        model.addAttribute("organisations", organisations(question));
        return "analysis/analyse";
    }

    /** Those to choose from, and whether each is chosen. */
    private Map<String, Boolean> organisations(Question question) {
        Map<String, Boolean> chosen = new LinkedHashMap<>();
        search.organisations().forEach(name -> chosen.put(name, Spellings.names(question.request(), name)));
        return chosen;
    }

    private Shown show(Picture picture, Question question) {
        Tally tally = tallies.count(picture, question);
        return new Shown(
                tally, drawn.sentence(tally, question), drawn.note(tally, question), Links.of(picture, question));
    }
}
