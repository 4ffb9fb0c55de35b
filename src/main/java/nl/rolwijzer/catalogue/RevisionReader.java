package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Turns a stored revision back into what was recorded, with the assessment by the rulebook of that moment. */
@Component
class RevisionReader implements RowMapper<ServiceRecord> {

    /** The columns of a service {@code s} with a revision {@code r}. */
    static final String COLUMNS = """
            s.id, s.revision as current_revision, s.moment_group, s.origin as service_origin, s.created_at,
            r.number, r.storage_version, r.facts, r.confirmation, r.rulebook, r.status, r.origin, r.editor, r.reason,
            r.saved_at
            """;

    private final Rulebooks rulebooks;

    RevisionReader(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public ServiceRecord mapRow(ResultSet row, int number) throws SQLException {
        ServiceDraft facts = StorageFormat1.readFacts(row.getString("facts"));
        return new ServiceRecord(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("current_revision"),
                row.getObject("moment_group", UUID.class),
                facts,
                Status.valueOf(constant(row.getString("status"))),
                Origin.valueOf(constant(row.getString("service_origin"))),
                assess(row.getString("rulebook"), facts),
                confirmation(row.getString("confirmation")),
                new ServiceRecord.Saved(
                        instant(row, "saved_at"),
                        textOrEmpty(row.getString("editor")),
                        textOrEmpty(row.getString("reason")),
                        Origin.valueOf(constant(row.getString("origin")))),
                instant(row, "created_at"));
    }

    private Assessment assess(String sha256, ServiceDraft facts) {
        Rulebook rulebook = rulebooks.edition(sha256);
        return rulebook.assess(rulebook.questionnaire().read(facts.answers()));
    }

    private static @Nullable Confirmation confirmation(@Nullable String json) {
        return json == null ? null : StorageFormat1.readConfirmation(json);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String textOrEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
