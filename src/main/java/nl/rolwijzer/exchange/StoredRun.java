package nl.rolwijzer.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.rolwijzer.tables.TableForm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a list that was handed in stands in the database. */
final class StoredRun {

    private static final String INSERT = """
            insert into import_run (account, file_name, form, sha256, bytes, rows_total, header_line, header, ours, plan,
                phase, begun_at)
            values (:account, :name, :form, :sha256, :bytes, :rows, :line, :header, :ours, :plan, :phase, :at)
            """;

    private StoredRun() {}

    /** A statement that adds it; the database gives it its number. */
    static JdbcClient.StatementSpec insert(JdbcClient database, ImportRun run) {
        ImportRun.Source source = run.source();
        return database.sql(INSERT)
                .param("account", run.account())
                .param("name", source.name())
                .param("form", form(source.form()))
                .param("sha256", source.sha256())
                .param("bytes", source.bytes())
                .param("rows", run.rows())
                .param("line", run.heading().line())
                .param("header", StoredList.write(run.heading().cells()))
                .param("ours", run.ours())
                .param("plan", StoredList.write(run.plan().columns()))
                .param("phase", run.phase().id())
                .param("at", run.begunAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static String form(TableForm form) {
        return StoredList.write(List.of(form.kind(), form.encoding(), form.separator()));
    }

    static ImportRun read(ResultSet row, int place) throws SQLException {
        return new ImportRun(
                row.getInt("number"),
                row.getString("account"),
                source(row),
                row.getInt("rows_total"),
                new ImportRun.Heading(row.getLong("header_line"), StoredList.read(row.getString("header"))),
                row.getBoolean("ours"),
                new ColumnPlan(StoredList.read(row.getString("plan"))),
                ImportPhase.read(row.getString("phase")),
                row.getObject("catalogue", Long.class),
                Optional.ofNullable(row.getString("remark"))
                        .map(StoredList::read)
                        .orElse(List.of()),
                instant(row, "begun_at").orElseThrow(),
                instant(row, "ended_at").orElse(null));
    }

    private static ImportRun.Source source(ResultSet row) throws SQLException {
        List<String> form = StoredList.read(row.getString("form"));
        return new ImportRun.Source(
                row.getString("file_name"),
                new TableForm(form.get(0), form.get(1), form.get(2)),
                row.getString("sha256"),
                row.getLong("bytes"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
