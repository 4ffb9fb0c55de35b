package nl.rolwijzer.exchange;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody wants done with a list. A button that is pressed twice, or too late, does nothing more. */
@Controller
@RequestMapping(ImportPageController.ONE)
class ImportStepController {

    private final ImportRuns runs;
    private final RunningImports running;
    private final ImportEnds ends;
    private final RememberedPlans remembered;
    private final Background background;

    ImportStepController(
            ImportRuns runs,
            RunningImports running,
            ImportEnds ends,
            RememberedPlans remembered,
            Background background) {
        this.runs = runs;
        this.running = running;
        this.ends = ends;
        this.remembered = remembered;
        this.background = background;
    }

    /** Says which columns are which, and has the rows judged by that. */
    @PostMapping("/kolommen")
    String plan(
            @PathVariable int nummer, @RequestParam(defaultValue = "") List<String> kolom, RedirectAttributes flash) {
        ImportRun run = get(nummer);
        ColumnPlan plan = ChosenColumns.read(kolom, run.heading().cells().size());
        if (!run.ours() && !run.phase().isBusy()) {
            runs.plan(nummer, plan);
            remembered.keep(RunningExportsController.account(), run.heading().cells(), plan);
        }
        String fault = ChosenColumns.fault(plan);
        if (fault.isEmpty()) {
            go(nummer, run.phase(), ImportPhase.NAKIJKEN);
        } else {
            flash.addFlashAttribute("fout", fault);
        }
        return back(nummer);
    }

    /** Goes back to naming the columns. */
    @PostMapping("/andere-kolommen")
    String again(@PathVariable int nummer) {
        if (!get(nummer).ours()) {
            runs.move(nummer, ImportPhase.VOORBEELD, ImportPhase.KOLOMMEN, List.of());
        }
        return back(nummer);
    }

    @PostMapping("/uitvoeren")
    String execute(@PathVariable int nummer) {
        go(nummer, ImportPhase.VOORBEELD, ImportPhase.UITVOEREN);
        return back(nummer);
    }

    @PostMapping("/terugdraaien")
    String undo(@PathVariable int nummer) {
        go(nummer, ImportPhase.UITGEVOERD, ImportPhase.TERUGDRAAIEN);
        return back(nummer);
    }

    /** Stops what goes on; of what waits, nothing comes any more. */
    @PostMapping("/stoppen")
    String stop(@PathVariable int nummer) {
        ImportRun run = get(nummer);
        running.find(nummer).ifPresentOrElse(RunningImport::stop, () -> {
            if (run.phase().isBusy() || run.phase().isOpen()) {
                ends.stopped(run);
            }
        });
        return back(nummer);
    }

    private void go(int number, ImportPhase from, ImportPhase to) {
        boolean allowed = to != ImportPhase.NAKIJKEN || from.isOpen();
        if (allowed && runs.move(number, from, to, List.of())) {
            background.begin();
        }
    }

    private ImportRun get(int number) {
        return runs.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(int number) {
        return "redirect:" + ImportUploadController.PATH + "/" + number;
    }
}
