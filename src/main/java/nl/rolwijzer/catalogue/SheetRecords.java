package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.KeptTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sheets back, with their texts and who saved them. */
@Component
class SheetRecords {

    static final String SELECT = """
            select s.*, t.texts, coalesce(a.name, a.erased) as author from sheet s
            join audit_entry e on e.id = s.entry
            join audit_actor a on a.id = e.actor
            left join audit_text t on t.entry = s.entry
            """;

    private static final String PRESENT =
            " and s.number = (select max(n.number) from sheet n where n.service_id = s.service_id and n.kind = s.kind)";

    private static final int BATCH = 200;

    private final JdbcClient database;

    SheetRecords(JdbcClient database) {
        this.database = database;
    }

    Optional<Sheet> present(UUID service, SheetKind kind) {
        return database.sql(SELECT + "where s.service_id = :service and s.kind = :kind" + PRESENT)
                .param("service", service)
                .param("kind", kind.id())
                .query((row, number) -> read(row))
                .optional();
    }

    List<Sheet> all(UUID service, SheetKind kind) {
        return database.sql(SELECT + "where s.service_id = :service and s.kind = :kind order by s.number desc")
                .param("service", service)
                .param("kind", kind.id())
                .query((row, number) -> read(row))
                .list();
    }

    Set<UUID> services(SheetKind kind) {
        return Set.copyOf(database.sql("select distinct service_id from sheet where kind = :kind")
                .param("kind", kind.id())
                .query(UUID.class)
                .list());
    }

    /** In the order of the ids of the services. */
    void forEachPresent(SheetKind kind, Consumer<Sheet> visit) {
        forEachBatch(services -> database.sql(SELECT + "where s.service_id in (:services) and s.kind = :kind" + PRESENT
                        + " order by s.service_id")
                .param("services", services)
                .param("kind", kind.id())
                .query((row, number) -> read(row))
                .list()
                .forEach(visit));
    }

    /** Every service that has a sheet, some at a time: so that not all sheets are in memory at once. */
    void forEachBatch(Consumer<List<UUID>> visit) {
        UUID last = new UUID(0, 0);
        for (List<UUID> ids = after(last); !ids.isEmpty(); ids = after(last)) {
            visit.accept(ids);
            last = ids.get(ids.size() - 1);
        }
    }

    private List<UUID> after(UUID last) {
        return database.sql(
                        "select distinct service_id from sheet where service_id > :last order by service_id limit :most")
                .param("last", last)
                .param("most", BATCH)
                .query(UUID.class)
                .list();
    }

    /** The number of the version that this submission made. */
    Optional<Integer> made(UUID submission) {
        return database.sql("select number from sheet where submission = :submission")
                .param("submission", submission)
                .query(Integer.class)
                .optional();
    }

    static Sheet read(ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("service_id", UUID.class),
                SheetKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getInt("number"),
                Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                row.getString("content"),
                KeptTexts.read(row.getString("texts")).shown(),
                row.getString("author"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
