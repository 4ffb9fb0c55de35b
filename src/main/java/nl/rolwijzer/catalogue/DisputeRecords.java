package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.Claim;
import nl.rolwijzer.audit.Hash;
import nl.rolwijzer.audit.KeptTexts;
import nl.rolwijzer.audit.Records;
import nl.rolwijzer.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads counter-views back, and tells the check of the trail what the entry of each must say. */
@Component
class DisputeRecords implements Records {

    private final JdbcClient database;

    DisputeRecords(JdbcClient database) {
        this.database = database;
    }

    /** What a counter-view is without its text. */
    record Row(
            UUID id,
            int revision,
            @Nullable UUID answers,
            @Nullable String roles) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getInt("revision"),
                    row.getObject("answers", UUID.class),
                    row.getString("roles"));
        }

        Map<String, Object> claim() {
            Map<String, Object> claim = new HashMap<>();
            claim.put("tegenspraak", id.toString());
            claim.put("revisie", revision);
            claim.put("antwoord_op", answers == null ? "" : answers.toString());
            claim.put("rollen", roles == null ? "" : Hash.hex(roles));
            return claim;
        }

        Dispute dispute(String text, String author, OffsetDateTime at) {
            return new Dispute(
                    id,
                    revision,
                    answers,
                    roles == null ? null : DerivedRoles.read(roles),
                    text,
                    author,
                    at.toInstant());
        }
    }

    List<Dispute> of(UUID service) {
        return database.sql("""
                        select d.*, t.texts, coalesce(a.name, a.erased) as author from dispute d
                        join audit_entry e on e.id = d.entry
                        join audit_actor a on a.id = e.actor
                        join audit_text t on t.entry = d.entry
                        where d.service_id = :service order by d.recorded_at, d.id
                        """)
                .param("service", service)
                .query((row, number) -> Row.read(row)
                        .dispute(
                                KeptTexts.read(row.getString("texts")).text(TextRule.DISPUTE.field()),
                                row.getString("author"),
                                row.getObject("recorded_at", OffsetDateTime.class)))
                .list();
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.SERVICE_DISPUTED);
    }

    /** Counter-views are few and their rows are small. */
    @Override
    public void forEach(Consumer<Claim> check) {
        database.sql("select * from dispute")
                .query((row, number) -> new Claim(
                        "tegenspraak " + row.getString("id"),
                        Subject.service(row.getObject("service_id", UUID.class)),
                        row.getObject("entry", UUID.class),
                        Row.read(row).claim()))
                .list()
                .forEach(check);
    }
}
