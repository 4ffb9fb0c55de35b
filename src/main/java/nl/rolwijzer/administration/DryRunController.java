package nl.rolwijzer.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.catalogue.DryRun;
import nl.rolwijzer.catalogue.DryRunCounts;
import nl.rolwijzer.catalogue.RulebookNotFound;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.platform.CsvDownload;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which services would get other roles by a rulebook, before anybody takes it into use. */
@Controller
@RequestMapping(RulebookShelfController.ONE)
class DryRunController {

    private final DryRun dryRun;
    private final Rulebooks rulebooks;
    private final CsvDownload download;
    private final Trail trail;

    DryRunController(DryRun dryRun, Rulebooks rulebooks, CsvDownload download, Trail trail) {
        this.dryRun = dryRun;
        this.rulebooks = rulebooks;
        this.download = download;
        this.trail = trail;
    }

    @GetMapping("/proef")
    String page(@PathVariable String version, @RequestParam(defaultValue = "1") String pagina, Model model) {
        Rulebook candidate = candidate(version);
        long wanted = pagina.matches("[1-9][0-9]{0,8}") ? Long.parseLong(pagina) : 1;
        DryRunPage page = page(candidate, wanted);
        model.addAttribute("lijst", page.number() > page.last() ? page(candidate, page.last()) : page);
        model.addAttribute("regelset", candidate);
        model.addAttribute("geldend", rulebooks.active());
        model.addAttribute("rollen", CitizenRole.values());
        return "administration/regelset-proef";
    }

    @GetMapping("/proef.csv")
    void csv(@PathVariable String version, HttpMethod method, HttpServletResponse response) throws IOException {
        Rulebook candidate = candidate(version);
        if (method != HttpMethod.HEAD) {
            trail.recordApart(AuditEvent.done(Action.EXPORTED, Subject.once("export"), "formulier")
                    .with(Map.of(
                            "bestand",
                            "proef",
                            "regelset",
                            candidate.edition().sha256(),
                            "versie",
                            candidate.edition().version())));
        }
        download.send(
                response,
                method,
                "rolwijzer-proef-" + version,
                DryRunColumn.headers(),
                csv -> dryRun.forEach(
                        candidate,
                        (service, change) -> csv.write(DryRunColumn.cells(
                                new DryRunColumn.Row(service, change, candidate, rulebooks.of(service))))));
    }

    private DryRunPage page(Rulebook candidate, long number) {
        List<DryRunPage.Row> rows = new ArrayList<>();
        long[] seen = {0};
        DryRunCounts counts = dryRun.forEach(candidate, (service, change) -> {
            if (seen[0]++ / DryRunPage.SIZE == number - 1) {
                rows.add(new DryRunPage.Row(service, change));
            }
        });
        String path = RulebookShelfController.PATH + "/" + candidate.edition().version() + "/proef";
        return new DryRunPage(counts, rows, number, new DryRunPage.Links(path));
    }

    private Rulebook candidate(String version) {
        return rulebooks.find(version).orElseThrow(() -> new RulebookNotFound(version));
    }
}
