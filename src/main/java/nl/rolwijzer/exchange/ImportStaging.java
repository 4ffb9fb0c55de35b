package nl.rolwijzer.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.rolwijzer.tables.TableForm;
import nl.rolwijzer.tables.TableRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes a list that is handed in to the database, in the transaction of its caller. */
@Component
class ImportStaging {

    private final JdbcClient database;
    private final ImportRows rows;
    private final HeadingGuess headings;
    private final RememberedPlans remembered;
    private final Clock clock;

    ImportStaging(
            JdbcClient database, ImportRows rows, HeadingGuess headings, RememberedPlans remembered, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.headings = headings;
        this.remembered = remembered;
        this.clock = clock;
    }

    StagedFile begin(String account) {
        return new StagedFile(this, account);
    }

    /** Whether a row is no heading but a title above it: one text that is no name of a column, over more columns. */
    boolean isTitle(TableRow row, TableRow next) {
        List<String> said = said(row);
        return said.size() == 1 && said(next).size() > 1 && !headings.knows(said.get(0));
    }

    private static List<String> said(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** Makes the run as soon as its heading is known; what is known of the file only at its end follows. */
    int open(String account, ImportRun.Heading heading) {
        Optional<ColumnPlan> ours = headings.ours(heading.cells());
        ColumnPlan plan =
                ours.or(() -> remembered.of(account, heading.cells())).orElseGet(() -> headings.guess(heading.cells()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ImportRun run = new ImportRun(
                0,
                account,
                new ImportRun.Source("", new TableForm("", "", ""), "", 0),
                0,
                heading,
                ours.isPresent(),
                plan,
                ours.isPresent() ? ImportPhase.NAKIJKEN : ImportPhase.KOLOMMEN,
                null,
                List.of(),
                now,
                null);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        StoredRun.insert(database, run).update(key, "number");
        return Objects.requireNonNull(key.getKey()).intValue();
    }

    void add(int run, Collection<TableRow> batch) {
        rows.add(run, batch);
    }

    void close(int run, ImportRun.Source source, int count) {
        database.sql("""
                        update import_run set file_name = :name, form = :form, sha256 = :sha256, bytes = :bytes,
                            rows_total = :rows where number = :number
                        """)
                .param("name", source.name())
                .param("form", StoredRun.form(source.form()))
                .param("sha256", source.sha256())
                .param("bytes", source.bytes())
                .param("rows", count)
                .param("number", run)
                .update();
    }
}
