package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The step that a list waits for, in the transaction of its caller. */
@Component
class ImportSteps {

    private final ImportRuns runs;
    private final ImportCheck check;
    private final ImportExecution execution;
    private final ImportUndo undo;
    private final ImportLog log;
    private final RowOutcomes outcomes;

    ImportSteps(
            ImportRuns runs,
            ImportCheck check,
            ImportExecution execution,
            ImportUndo undo,
            ImportLog log,
            RowOutcomes outcomes) {
        this.outcomes = outcomes;
        this.runs = runs;
        this.check = check;
        this.execution = execution;
        this.undo = undo;
        this.log = log;
    }

    /** How many rows the step is about. */
    long rows(ImportRun run) {
        if (run.phase() == ImportPhase.NAKIJKEN) {
            return run.rows();
        }
        Map<RowKind, Long> counts = outcomes.counts(run.number());
        return counts.getOrDefault(RowKind.NIEUW, 0L) + counts.getOrDefault(RowKind.GEWIJZIGD, 0L);
    }

    void take(ImportRun run, RunningImport progress) {
        switch (run.phase()) {
            case NAKIJKEN -> check.judge(run, progress);
            case UITVOEREN -> {
                execution.execute(run, progress);
                log.reached(run, ImportPhase.UITGEVOERD, Map.of());
                runs.move(run.number(), ImportPhase.UITVOEREN, ImportPhase.UITGEVOERD, List.of());
            }
            case TERUGDRAAIEN -> {
                int staying = undo.undo(run, progress);
                log.reached(run, ImportPhase.TERUGGEDRAAID, Map.of("gebleven", staying));
                runs.move(run.number(), ImportPhase.TERUGDRAAIEN, ImportPhase.TERUGGEDRAAID, List.of());
            }
            case KOLOMMEN, VOORBEELD, UITGEVOERD, TERUGGEDRAAID, GESTOPT, MISLUKT -> {
                // nothing to be done: it waits for a person, or is over
            }
        }
    }
}
