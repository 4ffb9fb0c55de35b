package nl.rolwijzer.catalogue;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down which rulebooks came and which were taken into use, each with its entry of the trail; rows are only added. */
@Component
class RulebookLog {

    /** The rulebook in force, as every reader of the tables has to say it. */
    static final String IN_FORCE = "(select a.rulebook from rulebook_activation a"
            + " where a.number = (select max(b.number) from rulebook_activation b))";

    private final JdbcClient database;
    private final Trail trail;
    private final Clock clock;

    RulebookLog(JdbcClient database, Trail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** The last activation: its number, from 1, and the rulebook that it brought into force. */
    record Activation(int number, String rulebook) {}

    Optional<Activation> last() {
        return database.sql("select number, rulebook from rulebook_activation order by number desc limit 1")
                .query((row, number) -> new Activation(row.getInt("number"), row.getString("rulebook")))
                .optional();
    }

    void add(Rulebook.Edition edition, String origin) {
        UUID entry = trail.record(RulebookEvent.added(edition.sha256(), edition.version(), origin));
        database.sql("insert into rulebook (sha256, version, text, added_at, entry)"
                        + " values (:sha256, :version, :text, :at, :entry)")
                .param("sha256", edition.sha256())
                .param("version", edition.version())
                .param("text", edition.text())
                .param("at", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("entry", entry)
                .update();
    }

    /** The SHA-256 of the rulebook of this version. */
    Optional<String> find(String version) {
        return database.sql("select sha256 from rulebook where version = :version")
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** The text of the rulebook with this SHA-256. */
    String text(String sha256) {
        return database.sql("select text from rulebook where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }

    Activation activate(Rulebook.Edition edition, String reason, String origin) {
        int number = last().map(Activation::number).orElse(0) + 1;
        UUID entry = trail.record(RulebookEvent.activated(number, edition.sha256(), edition.version(), origin)
                .saying(reason.isEmpty() ? Map.of() : Map.of("reden", reason)));
        database.sql("insert into rulebook_activation (number, rulebook, active_from, entry)"
                        + " values (:number, :rulebook, :from, :entry)")
                .param("number", number)
                .param("rulebook", edition.sha256())
                .param("from", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("entry", entry)
                .update();
        return new Activation(number, edition.sha256());
    }

    /** What is from before the trail gets its entries, at the first start with one. */
    void adopt() {
        database.sql("select sha256, version from rulebook where entry is null")
                .query((row, number) ->
                        RulebookEvent.added(row.getString("sha256"), row.getString("version"), RulebookEvent.SYSTEM))
                .list()
                .forEach(event -> adopt("rulebook", "sha256", event.subject().id(), event));
        database.sql("select n.number, r.sha256, r.version from rulebook_activation n"
                        + " join rulebook r on r.sha256 = n.rulebook where n.entry is null order by n.number")
                .query((row, index) -> RulebookEvent.activated(
                        row.getInt("number"), row.getString("sha256"), row.getString("version"), RulebookEvent.SYSTEM))
                .list()
                .forEach(event ->
                        adopt("rulebook_activation", "number", event.content().get("activering"), event));
    }

    private void adopt(String table, String key, @Nullable Object value, AuditEvent event) {
        database.sql("update " + table + " set entry = :entry where " + key + " = :key")
                .param("entry", trail.record(event))
                .param("key", value)
                .update();
    }

    /** Microseconds are what both databases keep. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
