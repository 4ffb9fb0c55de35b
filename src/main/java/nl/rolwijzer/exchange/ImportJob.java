package nl.rolwijzer.exchange;

import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has lists worked on in the background: as soon as somebody wants it, and every now and then for what a process left undone. */
@Component
class ImportJob {

    private static final String EVERY = "${rolwijzer.import-every}";

    private final ImportWork work;
    private final AbandonedImports abandoned;

    ImportJob(ImportWork work, AbandonedImports abandoned) {
        this.work = work;
        this.abandoned = abandoned;
    }

    /** Ends when nothing waits any more: a short list is worth waiting for. */
    @Async
    public CompletableFuture<Boolean> start() {
        work.run();
        return CompletableFuture.completedFuture(true);
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void resume() {
        abandoned.drop();
        work.run();
    }
}
