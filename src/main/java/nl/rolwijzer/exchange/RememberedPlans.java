package nl.rolwijzer.exchange;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.rolwijzer.audit.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person named the columns of a list with these headings, so that nobody has to do it twice. */
@Component
class RememberedPlans {

    private final JdbcClient database;
    private final Clock clock;

    RememberedPlans(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ColumnPlan> of(String account, List<String> header) {
        return database.sql("select plan from import_plan where account = :account and header = :header")
                .param("account", account)
                .param("header", hash(header))
                .query(String.class)
                .optional()
                .map(plan -> new ColumnPlan(StoredList.read(plan)));
    }

    /** Keeps it in the place of the one before. */
    @Transactional
    public void keep(String account, List<String> header, ColumnPlan plan) {
        if (written(
                        "update import_plan set plan = :plan, saved_at = :at where account = :account and header = :header",
                        account,
                        header,
                        plan)
                == 0) {
            written(
                    "insert into import_plan (account, header, plan, saved_at) values (:account, :header, :plan, :at)",
                    account,
                    header,
                    plan);
        }
    }

    private int written(String sql, String account, List<String> header, ColumnPlan plan) {
        return database.sql(sql)
                .param("account", account)
                .param("header", hash(header))
                .param("plan", StoredList.write(plan.columns()))
                .param(
                        "at",
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static String hash(List<String> header) {
        return Hash.hex(StoredList.write(header));
    }
}
