package nl.rolwijzer.analysis;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.platform.CsvDownload;
import nl.rolwijzer.platform.Sights;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The numbers of one picture as a file. */
@Controller
class PictureCsvController {

    private final Tallies tallies;
    private final CountedWords words;
    private final Rulebooks rulebooks;
    private final Sights sights;
    private final CsvDownload download;

    PictureCsvController(
            Tallies tallies, CountedWords words, Rulebooks rulebooks, Sights sights, CsvDownload download) {
        this.tallies = tallies;
        this.words = words;
        this.rulebooks = rulebooks;
        this.sights = sights;
        this.download = download;
    }

    @GetMapping(AnalysisController.PATH + "/{id}/download.csv")
    void csv(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpMethod method,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Picture picture = Picture.get(id);
        Question question = Question.read(parameters, sights.current().isEverything(), rulebooks.active(), locale);
        Tally tally = tallies.count(picture, question);
        List<String> header = new ArrayList<>(List.of(words.in(question).message("analyse.wat." + id)));
        header.addAll(tally.columns());
        download.send(
                response,
                method,
                "rolwijzer-" + id,
                header,
                csv -> tally.lines().forEach(line -> csv.write(cells(line))));
    }

    private static List<String> cells(Tally.Line line) {
        List<String> cells = new ArrayList<>(List.of(line.label()));
        line.cells().forEach(cell -> cells.add(cell.shown()));
        return cells;
    }
}
