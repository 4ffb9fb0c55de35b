package nl.rolwijzer.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail for whoever may see it, newest first. */
@Component
public class TrailReader {

    private final JdbcClient database;

    TrailReader(JdbcClient database) {
        this.database = database;
    }

    public long count(TrailQuery query) {
        TrailQuery.Where where = query.where();
        return database.sql(
                        "select count(*) from audit_entry e join audit_actor a on a.id = e.actor where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** @param skipped how many come before, a multiple of what a page holds */
    public List<ShownEntry> entries(TrailQuery query, long skipped, int most) {
        TrailQuery.Where where = query.where();
        return database.sql(ShownEntry.SELECT + " where " + where.sql()
                        + " order by e.recorded_at desc, e.id limit :most offset :skipped")
                .params(where.parameters())
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> ShownEntry.of(row))
                .list();
    }

    public Optional<ShownEntry> find(UUID id) {
        return database.sql(ShownEntry.SELECT + " where e.id = :id")
                .param("id", id)
                .query((row, number) -> ShownEntry.of(row))
                .optional();
    }

    /** The kinds of records that the trail tells of. */
    public List<String> kinds() {
        return database.sql("select distinct subject_kind from audit_entry order by subject_kind")
                .query(String.class)
                .list();
    }
}
