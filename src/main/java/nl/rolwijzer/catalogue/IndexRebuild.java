package nl.rolwijzer.catalogue;

import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.stereotype.Component;

/** Has the whole index made anew because somebody asks for it; the trail keeps that. */
@Component
public class IndexRebuild {

    private final Trail trail;
    private final IndexWork work;

    IndexRebuild(Trail trail, IndexWork work) {
        this.trail = trail;
        this.work = work;
    }

    /** Begins; {@link IndexCare#progress()} says how far it is. */
    public void start() {
        trail.recordApart(AuditEvent.done(Action.INDEX_REBUILT, Subject.once("zoekindex"), "systeem"));
        work.rebuild();
    }
}
