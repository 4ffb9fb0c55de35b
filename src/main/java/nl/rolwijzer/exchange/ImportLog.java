package nl.rolwijzer.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.tables.TableRefused;
import org.springframework.stereotype.Component;

/** Has the trail keep who took which list in, and what became of it. The name of a file is free text: it may hold a name. */
@Component
class ImportLog {

    /** The kind of subject that a run is. */
    static final String RUN = "invoer";

    /** The name of the text that is the name of the file. */
    static final String FILE = "bestand";

    private static final String ORIGIN = "import";

    private final Trail trail;
    private final RowOutcomes outcomes;

    ImportLog(Trail trail, RowOutcomes outcomes) {
        this.trail = trail;
        this.outcomes = outcomes;
    }

    /** A run reached this phase; in the transaction that does what it says. */
    void reached(ImportRun run, ImportPhase phase, Map<String, ?> facts) {
        AuditEvent event = AuditEvent.done(Action.IMPORTED, subject(run), ORIGIN);
        SortedMap<String, Object> all = facts(run, phase);
        all.putAll(facts);
        trail.record(event.with(all).saying(Map.of(FILE, run.source().name())));
    }

    /** A run ended in which nothing was written; in the transaction that ends it. */
    void ended(ImportRun run, ImportPhase phase) {
        AuditEvent event = AuditEvent.failed(Action.IMPORTED, subject(run), ORIGIN);
        trail.record(
                event.with(facts(run, phase)).saying(Map.of(FILE, run.source().name())));
    }

    /** A file that is no list, or not one that can be read safely. */
    void refused(String name, String sha256, long bytes, TableRefused refused) {
        trail.recordApart(AuditEvent.refused(Action.IMPORTED, Subject.once(RUN), ORIGIN)
                .with(Map.of(
                        "sha256", sha256, "bytes", bytes, "fout", refused.kind().id(), "regel", refused.line()))
                .saying(name.isEmpty() ? Map.of() : Map.of(FILE, name)));
    }

    private SortedMap<String, Object> facts(ImportRun run, ImportPhase phase) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("uitkomst", phase.id());
        facts.put("sha256", run.source().sha256());
        facts.put("bytes", run.source().bytes());
        facts.put("rijen", run.rows());
        outcomes.counts(run.number()).forEach((kind, count) -> facts.put(kind.id(), count));
        return facts;
    }

    private static Subject subject(ImportRun run) {
        return new Subject(RUN, String.valueOf(run.number()));
    }
}
