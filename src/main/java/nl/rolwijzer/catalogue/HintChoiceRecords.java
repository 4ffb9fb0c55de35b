package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.Claim;
import nl.rolwijzer.audit.Records;
import nl.rolwijzer.audit.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads choices about hints, and tells the check of the trail what the entry of each must say. */
@Component
class HintChoiceRecords implements Records {

    private static final String LAST =
            "number = (select max(n.number) from hint_choice n where n.service_id = h.service_id and n.word = h.word)";

    private final JdbcClient database;

    HintChoiceRecords(JdbcClient database) {
        this.database = database;
    }

    /** A choice, numbered from 1 for each service and word. */
    record Row(UUID service, String word, int number, boolean leftOut) {

        static Row read(ResultSet row, int place) throws SQLException {
            return new Row(
                    row.getObject("service_id", UUID.class),
                    row.getString("word"),
                    row.getInt("number"),
                    row.getBoolean("left_out"));
        }

        /** What its entry says. The names are promises. */
        Map<String, Object> claim() {
            return Map.of("woord", word, "nummer", number, "hint", leftOut ? "weggelaten" : "teruggehaald");
        }
    }

    Optional<Row> last(UUID service, String word) {
        return database.sql(
                        "select h.* from hint_choice h where h.service_id = :service and h.word = :word and h." + LAST)
                .param("service", service)
                .param("word", word)
                .query(Row::read)
                .optional();
    }

    List<LeftOutHint> leftOut(Collection<UUID> services) {
        return database.sql("""
                        select h.service_id, h.word, h.recorded_at, coalesce(a.name, a.erased) as author from hint_choice h
                        join audit_entry e on e.id = h.entry
                        join audit_actor a on a.id = e.actor
                        where h.service_id in (:services) and h.left_out and h.%s order by h.recorded_at, h.word
                        """.formatted(LAST))
                .param("services", services)
                .query((row, number) -> new LeftOutHint(
                        row.getObject("service_id", UUID.class),
                        row.getString("word"),
                        row.getString("author"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Row row, UUID entry, OffsetDateTime at) {
        database.sql("""
                        insert into hint_choice (service_id, word, number, left_out, entry, recorded_at)
                        values (:service, :word, :number, :leftOut, :entry, :at)
                        """)
                .param("service", row.service())
                .param("word", row.word())
                .param("number", row.number())
                .param("leftOut", row.leftOut())
                .param("entry", entry)
                .param("at", at)
                .update();
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.HINT_CHOSEN);
    }

    /** Choices are few and their rows are small. */
    @Override
    public void forEach(Consumer<Claim> check) {
        record Kept(Row row, UUID entry) {}
        database.sql("select * from hint_choice")
                .query((row, number) -> new Kept(Row.read(row, number), row.getObject("entry", UUID.class)))
                .list()
                .forEach(kept -> check.accept(new Claim(
                        "hint over " + kept.row().word() + " van dienst "
                                + kept.row().service(),
                        Subject.service(kept.row().service()),
                        kept.entry(),
                        kept.row().claim())));
    }
}
