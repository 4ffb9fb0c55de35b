package nl.rolwijzer.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.platform.Address;
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
    void done(Export export, long rows, HashedStream file) {
        SortedMap<String, Object> facts = facts(export, rows);
        facts.put("bytes", file.bytes());
        facts.put("sha256", file.sha256());
        record(AuditEvent.done(Action.EXPORTED, Subject.once("export"), origin()), export, facts);
    }

    /** It was broken off, or it went wrong: somebody may have a part. That the trail fails too must not hide why. */
    void failed(Export export, long rows, Exception why) {
        try {
            record(AuditEvent.failed(Action.EXPORTED, Subject.once("export"), origin()), export, facts(export, rows));
        } catch (RuntimeException alsoFailed) {
            why.addSuppressed(alsoFailed);
        }
    }

    private static String origin() {
        return SignedIn.current().filter(SignedIn::isSystem).isPresent() ? BY_A_SYSTEM : BY_A_PERSON;
    }

    private static SortedMap<String, Object> facts(Export export, long rows) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("bestand", export.format().path().substring(1));
        facts.put("rapport", export.choice().report().id());
        facts.put("kolommen", export.columns().stream().map(ServiceColumn::id).collect(Collectors.joining(" ")));
        facts.put("rijen", rows);
        return facts;
    }

    /** What somebody searched for is free text: it may hold a name. */
    private void record(AuditEvent event, Export export, Map<String, Object> facts) {
        String filter = Address.of("", SearchParameters.write(export.request()));
        trail.recordApart(
                event.with(facts).saying(filter.isEmpty() ? Map.of() : Map.of("filter", filter.substring(1))));
    }
}
