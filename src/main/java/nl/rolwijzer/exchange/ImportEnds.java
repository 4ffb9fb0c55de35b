package nl.rolwijzer.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a list goes when its step did not succeed. Nothing was written; what waited is dropped or judged anew. */
@Component
class ImportEnds {

    private final ImportRuns runs;
    private final RowOutcomes outcomes;
    private final ImportLog log;

    ImportEnds(ImportRuns runs, RowOutcomes outcomes, ImportLog log) {
        this.runs = runs;
        this.outcomes = outcomes;
        this.log = log;
    }

    /** Somebody thought better of it. What was carried out before stays, when it was the taking back that was stopped. */
    @Transactional
    public void stopped(ImportRun run) {
        end(run, ImportPhase.GESTOPT, List.of("invoer.terug.gestopt"));
    }

    @Transactional
    public void failed(ImportRun run) {
        end(run, ImportPhase.MISLUKT, List.of("invoer.terug.mislukt"));
    }

    /**
     * Has the rows judged anew, so that somebody can look again.
     *
     * @param line at which it was seen; 0 when that cannot be told
     */
    @Transactional
    public void overtaken(ImportRun run, long line) {
        if (run.phase() == ImportPhase.TERUGDRAAIEN) {
            failed(run);
        } else {
            List<String> remark =
                    line == 0 ? List.of("invoer.ingehaald") : List.of("invoer.ingehaald.regel", String.valueOf(line));
            runs.move(run.number(), run.phase(), ImportPhase.NAKIJKEN, remark);
        }
    }

    private void end(ImportRun run, ImportPhase phase, List<String> remark) {
        if (run.phase() == ImportPhase.TERUGDRAAIEN) {
            runs.move(run.number(), run.phase(), ImportPhase.UITGEVOERD, remark);
        } else if (runs.move(run.number(), run.phase(), phase, List.of())) {
            log.ended(run, phase);
            outcomes.forgetCells(run.number());
        }
    }
}
