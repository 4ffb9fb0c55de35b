package nl.rolwijzer.catalogue;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the services judged by the rulebook in force: as soon as one comes into force, and every now and then, for
 * what a process left undone that was stopped.
 */
@Component
class ReassessmentJob {

    private static final String EVERY = "${rolwijzer.reassess-every}";

    private final Reassessments reassessments;

    ReassessmentJob(Reassessments reassessments) {
        this.reassessments = reassessments;
    }

    @Async
    @EventListener(RulebookActivated.class)
    public void start() {
        reassessments.run();
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void resume() {
        reassessments.run();
    }
}
