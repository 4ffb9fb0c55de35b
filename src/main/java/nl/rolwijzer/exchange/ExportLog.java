package nl.rolwijzer.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.stereotype.Component;

/** Has the trail keep who took what out of the catalogue. */
@Component
class ExportLog {

    private static final String BY_A_PERSON = "formulier";
    private static final String BY_A_SYSTEM = "api";

    private final Trail trail;

    ExportLog(Trail trail) {
        this.trail = trail;
    }

    /** Somebody has the whole file, which can be told from any other by its hash. */
    void done(Taking taking, long rows, HashedStream file) {
        SortedMap<String, Object> facts = facts(taking, rows);
        facts.put("bytes", file.bytes());
        facts.put("sha256", file.sha256());
        record(AuditEvent.done(Action.EXPORTED, Subject.once("export"), origin()), taking, facts);
    }

    /** It was broken off, or it went wrong: somebody may have a part. That the trail fails too must not hide why. */
    void failed(Taking taking, long rows, Exception why) {
        try {
            record(AuditEvent.failed(Action.EXPORTED, Subject.once("export"), origin()), taking, facts(taking, rows));
        } catch (RuntimeException alsoFailed) {
            why.addSuppressed(alsoFailed);
        }
    }

    private static String origin() {
        return SignedIn.current().filter(SignedIn::isSystem).isPresent() ? BY_A_SYSTEM : BY_A_PERSON;
    }

    private static SortedMap<String, Object> facts(Taking taking, long rows) {
        SortedMap<String, Object> facts = new TreeMap<>(taking.facts());
        facts.put("bestand", taking.file());
        facts.put("rijen", rows);
        return facts;
    }

    /** What somebody searched for is free text: it may hold a name. */
    private void record(AuditEvent event, Taking taking, Map<String, Object> facts) {
        trail.recordApart(
                event.with(facts).saying(taking.filter().isEmpty() ? Map.of() : Map.of("filter", taking.filter())));
    }
}
