package nl.rolwijzer.exchange;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.audit.Forgets;
import nl.rolwijzer.audit.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops the texts of lists that nobody came back to, and the name of a file that was erased. */
@Component
class AbandonedImports implements Forgets {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    AbandonedImports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What waits for a person for a week does not wait longer. */
    @Transactional
    public void drop() {
        database.sql("select number from import_run where phase in ('kolommen', 'voorbeeld') and begun_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .list()
                .forEach(this::drop);
    }

    private void drop(int run) {
        database.sql("update import_run set phase = 'gestopt', ended_at = :at where number = :number")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", run)
                .update();
        database.sql("update import_row set cells = null where run = :run")
                .param("run", run)
                .update();
    }

    @Override
    public void forgetTexts(Subject subject, UUID entry, Set<String> fields, String remark) {
        if (subject.kind().equals(ImportLog.RUN) && fields.contains(ImportLog.FILE)) {
            database.sql("update import_run set file_name = :remark where cast(number as varchar) = :number")
                    .param("remark", remark)
                    .param("number", subject.id())
                    .update();
        }
    }
}
