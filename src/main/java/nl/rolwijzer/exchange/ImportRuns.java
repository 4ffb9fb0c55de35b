package nl.rolwijzer.exchange;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lists that were handed in, and how far each is. */
@Component
class ImportRuns {

    private static final String SELECT = "select * from import_run";
    private static final int SHOWN = 50;

    private final JdbcClient database;
    private final Clock clock;

    ImportRuns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ImportRun> find(int number) {
        return database.sql(SELECT + " where number = :number")
                .param("number", number)
                .query(StoredRun::read)
                .optional();
    }

    /** The last ones. */
    @Transactional(readOnly = true)
    public List<ImportRun> latest() {
        return database.sql(SELECT + " order by number desc limit " + SHOWN)
                .query(StoredRun::read)
                .list();
    }

    /** Those that wait to be worked on, or are being worked on. */
    @Transactional(readOnly = true)
    public List<ImportRun> waiting() {
        return database.sql(SELECT + " where phase in ('nakijken', 'uitvoeren', 'terugdraaien') order by number")
                .query(StoredRun::read)
                .list();
    }

    /** The same for whoever works on it and nobody else, if it still waits for the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ImportRun> hold(ImportRun run) {
        return database.sql(SELECT + " where number = :number and phase = :phase for update skip locked")
                .param("number", run.number())
                .param("phase", run.phase().id())
                .query(StoredRun::read)
                .optional();
    }

    /** Goes on, if it still is where somebody saw it: a button that is pressed twice does one thing. */
    @Transactional
    public boolean move(int number, ImportPhase from, ImportPhase to, List<String> remark) {
        return database.sql("""
                        update import_run set phase = :to, remark = :remark, ended_at = :at
                        where number = :number and phase = :from
                        """)
                        .param("number", number)
                        .param("from", from.id())
                        .param("to", to.id())
                        .param("remark", remark.isEmpty() ? null : StoredList.write(remark))
                        .param("at", to.isBusy() || to.isOpen() ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    @Transactional
    public void plan(int number, ColumnPlan plan) {
        database.sql("update import_run set plan = :plan where number = :number")
                .param("plan", StoredList.write(plan.columns()))
                .param("number", number)
                .update();
    }

    /** Remembers against which state of the catalogue the rows were judged. */
    @Transactional
    public void judged(int number, long catalogue) {
        database.sql("update import_run set catalogue = :catalogue where number = :number")
                .param("catalogue", catalogue)
                .param("number", number)
                .update();
    }

    /** A number that grows with everything that is saved. */
    @Transactional(readOnly = true)
    public long catalogue() {
        return database.sql("select count(*) from revision").query(Long.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
