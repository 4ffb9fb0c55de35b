package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads services back, always by way of a revision: what is shown is what was saved. */
@Component
class RecordedServices {

    /** The columns of a service {@code s} with a revision {@code r}. */
    static final String COLUMNS = """
            s.id, s.revision as current_revision, s.moment_group, s.origin as service_origin, s.created_at,
            r.number, r.storage_version, r.facts, r.confirmation, r.rulebook, r.status, r.origin, r.editor, r.reason,
            r.saved_at
            """;

    private final JdbcClient database;
    private final Rulebooks rulebooks;

    RecordedServices(JdbcClient database, Rulebooks rulebooks) {
        this.database = database;
        this.rulebooks = rulebooks;
    }

    Optional<RecordedService> find(UUID id) {
        return database.sql("select " + COLUMNS + " from service s join revision r"
                        + " on r.service_id = s.id and r.number = s.revision where s.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<RecordedService> find(UUID id, int revision) {
        return database.sql("select " + COLUMNS + " from service s join revision r"
                        + " on r.service_id = s.id where s.id = :id and r.number = :number")
                .param("id", id)
                .param("number", revision)
                .query(this::read)
                .optional();
    }

    List<RecordedService> history(UUID id) {
        return database.sql("select " + COLUMNS + " from service s join revision r"
                        + " on r.service_id = s.id where s.id = :id order by r.number desc")
                .param("id", id)
                .query(this::read)
                .list();
    }

    List<RecordedService> moments(UUID group) {
        return database.sql("select " + COLUMNS + " from service s join revision r"
                        + " on r.service_id = s.id and r.number = s.revision where s.moment_group = :moments"
                        + " order by s.created_at, s.id")
                .param("moments", group)
                .query(this::read)
                .list();
    }

    RecordedService read(ResultSet row, int number) throws SQLException {
        ServiceDraft facts = StorageFormat1.readFacts(row.getString("facts"));
        return new RecordedService(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("current_revision"),
                row.getObject("moment_group", UUID.class),
                facts,
                Status.valueOf(constant(row.getString("status"))),
                Origin.valueOf(constant(row.getString("service_origin"))),
                assess(row.getString("rulebook"), facts),
                confirmation(row.getString("confirmation")),
                new RecordedService.Saved(
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
