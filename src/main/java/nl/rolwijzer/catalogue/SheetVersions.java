package nl.rolwijzer.catalogue;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds versions of sheets, and reads chosen ones of many services at once. */
@Component
class SheetVersions {

    private final JdbcClient database;

    SheetVersions(JdbcClient database) {
        this.database = database;
    }

    void add(SheetDraft draft, int number, UUID entry, OffsetDateTime at) {
        database.sql("""
                        insert into sheet (service_id, kind, number, submission, content, origin, entry, saved_at)
                        values (:service, :kind, :number, :submission, :content, :origin, :entry, :at)
                        """)
                .param("service", draft.service())
                .param("kind", draft.kind().id())
                .param("number", number)
                .param("submission", draft.submission())
                .param("content", draft.content())
                .param("origin", draft.origin().id())
                .param("entry", entry)
                .param("at", at)
                .update();
    }

    /** Those of these versions that there are. */
    Map<MonthEnd.Version, Sheet> findAll(SheetKind kind, Set<MonthEnd.Version> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(SheetRecords.SELECT
                        + "where s.service_id in (:services) and s.kind = :kind and s.number in (:numbers)")
                .param(
                        "services",
                        versions.stream().map(MonthEnd.Version::service).collect(Collectors.toSet()))
                .param("kind", kind.id())
                .param(
                        "numbers",
                        versions.stream().map(MonthEnd.Version::number).collect(Collectors.toSet()))
                .query((row, number) -> SheetRecords.read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        sheet -> new MonthEnd.Version(sheet.service(), sheet.number()), sheet -> sheet));
    }
}
