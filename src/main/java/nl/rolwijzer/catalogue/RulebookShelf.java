package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rolwijzer.audit.KeptTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every rulebook that is kept, to look at. */
@Component
public class RulebookShelf {

    private static final String WHO = "coalesce(a.name, a.erased, '') as who";

    private final JdbcClient database;

    RulebookShelf(JdbcClient database) {
        this.database = database;
    }

    private record Start(String rulebook, Instant from, String by, String reason) {}

    /** The one that came last first. */
    @Transactional(readOnly = true)
    public List<ShelvedRulebook> all() {
        Map<String, List<ShelvedRulebook.Use>> uses = uses();
        return database.sql("select r.sha256, r.version, r.added_at, " + WHO + " from rulebook r"
                        + " left join audit_entry e on e.id = r.entry left join audit_actor a on a.id = e.actor"
                        + " order by r.added_at desc, r.version desc")
                .query((row, number) -> new ShelvedRulebook(
                        row.getString("sha256"),
                        row.getString("version"),
                        instant(row, "added_at"),
                        row.getString("who"),
                        uses.getOrDefault(row.getString("sha256"), List.of())))
                .list();
    }

    /** The same for a reader: one that was never in force is for whoever may take it into use. */
    @Transactional(readOnly = true)
    public Optional<ShelvedRulebook> find(String version, boolean administers) {
        return find(version).filter(rulebook -> administers || rulebook.wasEverActive());
    }

    @Transactional(readOnly = true)
    public Optional<ShelvedRulebook> find(String version) {
        return all().stream()
                .filter(rulebook -> rulebook.version().equals(version))
                .findFirst();
    }

    /** The time of each use ends where the next one starts. */
    private Map<String, List<ShelvedRulebook.Use>> uses() {
        List<Start> starts = starts();
        Map<String, List<ShelvedRulebook.Use>> uses = new HashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            @Nullable Instant until = i + 1 < starts.size() ? starts.get(i + 1).from() : null;
            uses.computeIfAbsent(start.rulebook(), none -> new ArrayList<>())
                    .add(new ShelvedRulebook.Use(start.from(), until, start.by(), start.reason()));
        }
        return uses;
    }

    private List<Start> starts() {
        return database.sql("select n.rulebook, n.active_from, t.texts, " + WHO + " from rulebook_activation n"
                        + " left join audit_entry e on e.id = n.entry left join audit_actor a on a.id = e.actor"
                        + " left join audit_text t on t.entry = n.entry order by n.number")
                .query((row, number) -> new Start(
                        row.getString("rulebook"),
                        instant(row, "active_from"),
                        row.getString("who"),
                        KeptTexts.read(row.getString("texts")).text("reden")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
