package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Optional;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.platform.CsvDialect;
import nl.rolwijzer.platform.SignedIn;
import nl.rolwijzer.report.ReportFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people choose what is in a file. The choice stands in the address, of this page and of the file. */
@Controller
@RequestMapping(ExportPageController.PATH)
class ExportPageController {

    static final String PATH = "/diensten/uitvoer";

    /** For whoever comes for the first time: little, and in words. */
    private static final ExportChoice FIRST =
            new ExportChoice(Report.KORT, List.of(), true, CsvDialect.PUNTKOMMA, false);

    private final ExportReader reader;
    private final RememberedChoices remembered;
    private final RunningExports running;
    private final Search search;

    ExportPageController(ExportReader reader, RememberedChoices remembered, RunningExports running, Search search) {
        this.reader = reader;
        this.remembered = remembered;
        this.running = running;
        this.search = search;
    }

    @GetMapping
    String show(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Export asked = reader.read(parameters, ExportFormat.CSV);
        Export export = ExportChoice.isIn(parameters) ? asked : asked.with(usual());
        model.addAttribute(
                "uitvoer", new ExportPage(export, count(export.everything(false)), count(export.everything(true))));
        model.addAttribute("lopend", running.of(RunningExportsController.account()));
        return "exchange/uitvoer";
    }

    /** Remembers the choice of who has signed in, where there is one to make, and leads to the file. */
    @PostMapping
    String choose(
            @RequestParam MultiValueMap<String, String> parameters, @RequestParam(defaultValue = "") String formaat) {
        Export export = reader.read(parameters, ExportFormat.find(formaat).orElse(ExportFormat.CSV));
        Optional<ReportFormat> reports = ReportFormat.find(formaat);
        if (reports.isPresent()) {
            return "redirect:" + ReportsZipController.address(export, reports.get());
        }
        if (export.format().hasColumns()) {
            SignedIn.current().ifPresent(person -> remembered.keep(person.accountId(), export.choice()));
        }
        return "redirect:" + export.address();
    }

    private ExportChoice usual() {
        Optional<SignedIn> person = SignedIn.current();
        return person.flatMap(known -> remembered.of(known.accountId())).orElse(FIRST);
    }

    private long count(Export export) {
        return search.count(export.request());
    }
}
