package nl.rolwijzer.catalogue;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges the present revisions by the rulebook in force, batch by batch, and writes down what it makes of each. What is
 * still to do is what the database has no judgement of: a process that stops loses at most its last batch, and a service
 * that was saved by the earlier rulebook after all is found as well.
 */
@Component
class Reassessments {

    private static final int BATCH = 500;

    /** The present revisions that another rulebook judged, and this one did not yet. */
    static final String TO_DO = Judgeable.NOT_LAPSED + """
             and r.rulebook <> :rulebook and not exists (select 1 from reassessment w
                 where w.service_id = s.id and w.revision = s.revision and w.rulebook = :rulebook)
            """;

    private static final String INSERT = """
            insert into reassessment (service_id, revision, rulebook, differs, earlier, later, assessed_at)
            values (:service, :revision, :rulebook, :differs, :earlier, :later, :at)
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final Rulebooks rulebooks;
    private final ReassessmentRuns runs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final IndexFollower index;

    Reassessments(
            JdbcClient database,
            NamedParameterJdbcTemplate batches,
            Rulebooks rulebooks,
            ReassessmentRuns runs,
            TransactionTemplate transaction,
            Clock clock,
            IndexFollower index) {
        this.index = index;
        this.database = database;
        this.batches = batches;
        this.rulebooks = rulebooks;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Judges all that is still to be judged, unless another process is doing that. */
    void run() {
        while (Objects.requireNonNull(transaction.execute(status -> batch()))) {
            // The next batch is a transaction of its own: others see how far it is.
        }
    }

    /** Whether there may be more to do. Whoever holds the row of the activation does the batch; nobody waits for it. */
    private boolean batch() {
        Optional<RulebookLog.Activation> held = runs.hold();
        if (held.isEmpty()) {
            return false;
        }
        RulebookLog.Activation activation = held.get();
        List<Judgeable> services = database.sql(Judgeable.SELECT + " where " + TO_DO + " order by s.id limit " + BATCH)
                .param("rulebook", activation.rulebook())
                .query(Judgeable::read)
                .list();
        if (services.isEmpty()) {
            runs.finish(activation);
            return false;
        }
        judge(services, rulebooks.edition(activation.rulebook()));
        return true;
    }

    private void judge(List<Judgeable> services, Rulebook rulebook) {
        OffsetDateTime at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        MapSqlParameterSource[] rows = services.stream()
                .map(service -> row(service, rulebook).addValue("at", at, Types.TIMESTAMP_WITH_TIMEZONE))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate(INSERT, rows);
        index.follow(services.stream().map(Judgeable::id).toList());
    }

    private MapSqlParameterSource row(Judgeable service, Rulebook rulebook) {
        RoleChange change =
                RoleChange.between(service.judge(rulebooks.edition(service.rulebook())), service.judge(rulebook));
        return new MapSqlParameterSource()
                .addValue("service", service.id())
                .addValue("revision", service.revision())
                .addValue("rulebook", rulebook.edition().sha256())
                .addValue("differs", change.isReal())
                .addValue("earlier", change.isReal() ? change.before().write() : null)
                .addValue("later", change.isReal() ? change.after().write() : null);
    }
}
