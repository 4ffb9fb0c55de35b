package nl.rolwijzer.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail to be read by a person.
 *
 * @param actor the name of who acted, or the remark that took its place
 * @param leaf its place in the tree; null while it waits for one
 */
public record ShownEntry(
        UUID id,
        Instant at,
        String action,
        String outcome,
        String origin,
        Subject subject,
        Actor actor,
        UUID actorId,
        KeptTexts texts,
        String body,
        String hash,
        @Nullable Long leaf) {

    static final String SELECT = """
            select e.id, e.recorded_at, e.action, e.outcome, e.origin, e.subject_kind, e.subject_id, e.body, e.hash,
                   a.id as actor, a.account, coalesce(a.name, a.erased) as name, t.texts, l.leaf
            from audit_entry e join audit_actor a on a.id = e.actor
            left join audit_text t on t.entry = e.id left join audit_leaf l on l.entry = e.id
            """;

    static ShownEntry of(ResultSet row) throws SQLException {
        String body = row.getString("body");
        String role =
                Body.read(body).map(Body::actor).map(Entry.Signature::role).orElse("");
        return new ShownEntry(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("origin"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                new Actor(row.getString("account"), row.getString("name"), role),
                row.getObject("actor", UUID.class),
                KeptTexts.read(row.getString("texts")),
                body,
                row.getString("hash"),
                row.getObject("leaf", Long.class));
    }

    /** Its free texts, or the remarks that took their place. */
    public List<ShownText> shownTexts() {
        return texts.shown().entrySet().stream().map(this::shown).toList();
    }

    /** A free text as it is shown. */
    public record ShownText(String field, String text, boolean erased) {}

    private ShownText shown(Map.Entry<String, String> text) {
        return new ShownText(text.getKey(), text.getValue(), texts.isErased(text.getKey()));
    }
}
