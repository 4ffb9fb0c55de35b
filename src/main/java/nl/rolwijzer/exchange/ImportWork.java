package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what lists wait for, each step in one transaction that also says that it is done. Whoever works on a list holds its
 * row: a process that stops lets go of it, nothing is written then, and the next one begins the step again.
 */
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final ImportRuns runs;
    private final RunningImports running;
    private final ImportSteps steps;
    private final ImportEnds ends;
    private final OnBehalf behalf;
    private final TransactionTemplate transaction;

    ImportWork(
            ImportRuns runs,
            RunningImports running,
            ImportSteps steps,
            ImportEnds ends,
            OnBehalf behalf,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.running = running;
        this.steps = steps;
        this.ends = ends;
        this.behalf = behalf;
        this.transaction = transaction;
    }

    /** Until nothing waits that nobody else works on. */
    void run() {
        List<ImportRun> waiting = runs.waiting();
        while (waiting.stream().map(this::attempt).reduce(false, Boolean::logicalOr)) {
            waiting = runs.waiting();
        }
    }

    private boolean attempt(ImportRun run) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> runs.hold(run).map(this::take).orElse(false)));
        } catch (ImportStopped stopped) {
            behalf.of(run.account(), () -> ends.stopped(run));
        } catch (ImportOvertaken overtaken) {
            ends.overtaken(run, overtaken.line());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException somebodySaved) {
            ends.overtaken(run, 0);
        } catch (RuntimeException failed) {
            LOG.error("Import {} failed; nothing of it was written.", run.number(), failed);
            behalf.of(run.account(), () -> ends.failed(run));
        }
        return true;
    }

    private boolean take(ImportRun held) {
        RunningImport progress = running.begin(held, steps.rows(held));
        try {
            behalf.of(held.account(), () -> steps.take(held, progress));
            return true;
        } finally {
            running.end(held);
        }
    }
}
