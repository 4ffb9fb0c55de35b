package nl.rolwijzer.audit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** A check of the trail in the background: at most one at a time, and the report of the last is remembered. */
@Component
public class CheckRun {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRun.class);

    private final TrailCheck check;
    private final Notary notary;
    private final Trail trail;
    private final TaskExecutor background;
    private boolean running;
    private boolean failed;
    private long done;
    private @Nullable CheckReport report;

    CheckRun(
            TrailCheck check,
            Notary notary,
            Trail trail,
            @Qualifier("applicationTaskExecutor") TaskExecutor background) {
        this.check = check;
        this.notary = notary;
        this.trail = trail;
        this.background = background;
    }

    /**
     * How far it is.
     *
     * @param done entries checked
     * @param failed whether the last run stopped before its end
     */
    public record State(boolean running, long done, boolean failed, Optional<CheckReport> last) {}

    public synchronized State state() {
        return new State(running, done, failed, Optional.ofNullable(report));
    }

    /** Starts one, unless one is running. */
    public synchronized void start() {
        if (!running) {
            running = true;
            failed = false;
            done = 0;
            Actor actor = Actors.current();
            background.execute(() -> run(actor));
        }
    }

    private void run(Actor actor) {
        try {
            seal();
            CheckReport made = check.check(this::progress);
            trail.recordApart(
                    AuditEvent.done(Action.TRAIL_CHECKED, Subject.once("controle"), "beheer")
                            .with(Map.of("regels", made.entries(), "fouten", made.faultCount())),
                    actor);
            end(made);
        } catch (RuntimeException broken) {
            LOG.error("The check of the trail stopped.", broken);
            end(null);
        }
    }

    /** What waits gets its place first; a tree that was altered gets none, and the check will say why. */
    private void seal() {
        try {
            notary.seal();
        } catch (TreeAltered altered) {
            LOG.error("{}", altered.getMessage());
        }
    }

    private synchronized void progress(long entries) {
        done = entries;
    }

    private synchronized void end(@Nullable CheckReport made) {
        running = false;
        failed = made == null;
        report = made == null ? report : made;
    }
}
