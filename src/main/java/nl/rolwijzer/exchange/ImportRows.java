package nl.rolwijzer.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.tables.TableRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the lists that were handed in: waiting, judged, carried out. Read some at a time. */
@Component
class ImportRows {

    private static final int BATCH = 100;

    /** With the column that is the same for all: H2 takes the rows from the index in that order only then, and stops at the limit. */
    private static final String IN_ORDER = " order by run, line";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(int run, Collection<TableRow> rows) {
        batches.batchUpdate(
                "insert into import_row (run, line, cells) values (?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {run, row.line(), StoredList.write(row.cells())})
                        .toList());
    }

    /** Hands over all of them, in order. */
    void forEach(ImportRun run, Consumer<List<StagedRow>> receiver) {
        long last = 0;
        while (true) {
            List<StagedRow> batch = after(run.number(), last, IN_ORDER, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            receiver.accept(batch);
            last = batch.get(batch.size() - 1).line();
        }
    }

    /** Those that make or made a revision. */
    void forEachWrite(ImportRun run, Consumer<List<StagedRow>> receiver) {
        forEach(
                run,
                batch ->
                        receiver.accept(batch.stream().filter(StagedRow::writes).toList()));
    }

    /** Those of one kind that come after a line. */
    List<StagedRow> of(int run, RowKind kind, long after, int most) {
        return after(run, after, " and kind = '" + kind.id() + "' order by run, kind, line", most);
    }

    /** Those whose services were left alone when the run was taken back. */
    List<StagedRow> staying(int run, long after, int most) {
        return after(run, after, " and stays" + IN_ORDER, most);
    }

    private List<StagedRow> after(int run, long line, String rest, int most) {
        return database.sql("select * from import_row where run = :run and line > :line" + rest + " limit :most")
                .param("run", run)
                .param("line", line)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    private static StagedRow read(ResultSet row) throws SQLException {
        return new StagedRow(
                row.getLong("line"),
                Optional.ofNullable(row.getString("cells"))
                        .map(StoredList::read)
                        .orElse(List.of()),
                Optional.ofNullable(row.getString("kind"))
                        .flatMap(RowKind::find)
                        .orElse(null),
                row.getObject("service_id", UUID.class),
                row.getObject("based_on", Integer.class),
                Optional.ofNullable(row.getString("faults"))
                        .map(StoredFaults::read)
                        .orElse(List.of()),
                row.getObject("revision", Integer.class),
                row.getBoolean("stays"));
    }
}
