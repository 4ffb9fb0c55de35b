package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Turns a stored revision back into what was recorded, with the assessment by the rulebook of that moment. */
@Component
class RevisionReader implements RowMapper<ServiceRecord> {

    /** The columns of a service {@code s} with a revision {@code r} and what {@link #TRAIL} adds. */
    static final String COLUMNS = """
            s.id, s.revision as current_revision, s.moment_group, s.origin as service_origin, s.created_at,
            r.number, r.storage_version, r.facts, r.confirmation, r.rulebook, r.status, r.origin, r.saved_at,
            r.restored_from, r.editor, r.reason, t.texts, e.action, coalesce(a.name, a.erased) as actor
            """;

    /** The typed texts of a revision {@code r}, and who saved it; version 1 had no entry and holds both itself. */
    static final String TRAIL = """
             left join audit_text t on t.entry = r.entry
             left join audit_entry e on e.id = r.entry
             left join audit_actor a on a.id = e.actor
            """;

    /** A service {@code s} with its present revision. */
    static final String PRESENT = " join revision r on r.service_id = s.id and r.number = s.revision" + TRAIL;

    private final Rulebooks rulebooks;

    RevisionReader(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public ServiceRecord mapRow(ResultSet row, int number) throws SQLException {
        StoredRevision stored = StoredRevision.read(row);
        return new ServiceRecord(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("current_revision"),
                row.getObject("moment_group", UUID.class),
                stored.facts(),
                Status.valueOf(constant(row.getString("status"))),
                Origin.valueOf(constant(row.getString("service_origin"))),
                assess(row.getString("rulebook"), stored.facts()),
                stored.confirmation(),
                new ServiceRecord.Saved(
                        instant(row, "saved_at"),
                        stored.editor(),
                        stored.reason(),
                        Origin.valueOf(constant(row.getString("origin"))),
                        row.getObject("restored_from", Integer.class)),
                instant(row, "created_at"));
    }

    private Assessment assess(String sha256, ServiceDraft facts) {
        Rulebook rulebook = rulebooks.edition(sha256);
        return rulebook.assess(rulebook.questionnaire().read(facts.answers()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
