package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every text and name that was found erased: each must have an entry that tells so. */
final class Erasures {

    /** Under which a redaction of a name stands, instead of the field of a text. */
    static final String NAME = "naam van account";

    private final List<Erased> found = new ArrayList<>();

    /**
     * @param holder the id of the entry, or of the actor
     * @param commitment to what stood there
     */
    record Erased(String holder, String field, String commitment) {

        static Erased of(Body redaction) {
            return new Erased(redaction.content("van"), redaction.content("veld"), redaction.content("verbintenis"));
        }
    }

    void expect(String holder, String field, String commitment) {
        found.add(new Erased(holder, field, commitment));
    }

    /** To be asked last: an entry about what was found erased is there by then. */
    void check(JdbcClient database, Findings findings) {
        if (found.isEmpty()) {
            return;
        }
        Set<Erased> told = new HashSet<>();
        database.sql("select body from audit_entry where action = :action and outcome = :outcome")
                .param("action", Action.REDACTED.id())
                .param("outcome", Outcome.GELUKT.id())
                .query((row, number) -> row.getString("body"))
                .list()
                .forEach(body -> Body.read(body).map(Erased::of).ifPresent(told::add));
        found.stream()
                .filter(erased -> !told.contains(erased))
                .forEach(erased -> findings.fault(FaultKind.ERASED_IN_SILENCE, erased.holder(), erased.field()));
    }
}
