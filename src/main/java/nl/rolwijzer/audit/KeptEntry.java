package nl.rolwijzer.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the database has it now, with all that must agree with it.
 *
 * @param columns what the other columns say, to be compared with the body
 * @param previousHash of the entry before it about the same subject; null when there is none
 * @param texts its free texts; null when it has none
 * @param actor what {@code audit_actor} says of who acted; null when that row is gone
 */
record KeptEntry(
        UUID id,
        String body,
        String hash,
        Columns columns,
        @Nullable String previousHash,
        @Nullable String texts,
        Entry.@Nullable Signature actor) {

    /** Selects them, whatever they are joined to as {@code e}. */
    static final String COLUMNS = """
            e.id, e.body, e.hash, e.subject_kind, e.subject_id, e.number, e.action, e.outcome, e.origin, e.actor,
            e.recorded_at, p.hash as previous_hash, t.texts, a.account, a.commitment
            """;

    static final String JOINS = """
            left join audit_entry p
                on p.subject_kind = e.subject_kind and p.subject_id = e.subject_id and p.number = e.number - 1
            left join audit_text t on t.entry = e.id
            left join audit_actor a on a.id = e.actor
            """;

    /** What is repeated outside the body, to search by. */
    record Columns(
            UUID id,
            Subject subject,
            int number,
            String action,
            String outcome,
            String origin,
            UUID actor,
            Instant at) {

        static Columns of(Body body) {
            return new Columns(
                    Body.uuid(body.id()),
                    body.subject(),
                    body.previous().number() + 1,
                    body.action(),
                    body.outcome(),
                    body.origin(),
                    body.actor().id(),
                    body.at());
        }
    }

    static KeptEntry of(ResultSet row) throws SQLException {
        UUID actor = row.getObject("actor", UUID.class);
        String account = row.getString("account");
        return new KeptEntry(
                row.getObject("id", UUID.class),
                row.getString("body"),
                row.getString("hash"),
                columns(row, actor),
                row.getString("previous_hash"),
                row.getString("texts"),
                account == null ? null : new Entry.Signature(actor, account, "", row.getString("commitment")));
    }

    private static Columns columns(ResultSet row, UUID actor) throws SQLException {
        return new Columns(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getInt("number"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("origin"),
                actor,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
