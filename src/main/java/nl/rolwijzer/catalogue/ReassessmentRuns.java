package nl.rolwijzer.catalogue;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far judging the services by the rulebook in force is, and that it was finished. */
@Component
public class ReassessmentRuns {

    /** A present revision to which the rulebook in force gives other roles. */
    static final String DUE = "exists (select 1 from reassessment w where w.service_id = s.id"
            + " and w.revision = s.revision and w.differs and w.rulebook = " + RulebookLog.IN_FORCE + ")";

    /** No save takes so long; afterwards looking for more would read the whole catalogue for nothing. */
    private static final Duration STRAGGLING = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final RulebookLog log;
    private final Trail trail;
    private final Clock clock;

    ReassessmentRuns(JdbcClient database, RulebookLog log, Trail trail, Clock clock) {
        this.database = database;
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param done how many of the services have been judged by the rulebook in force
     * @param due how many of those are due for review
     */
    public record Progress(long services, long done, long due) {

        public boolean isFinished() {
            return done >= services;
        }
    }

    @Transactional(readOnly = true)
    public Progress progress() {
        String rulebook = log.last().map(RulebookLog.Activation::rulebook).orElseThrow();
        long services = count("select count(*) from service s where " + Judgeable.NOT_LAPSED, rulebook);
        long open = count(
                "select count(*) from service s join revision r on r.service_id = s.id"
                        + " and r.number = s.revision where " + Reassessments.TO_DO,
                rulebook);
        return new Progress(services, services - open, due());
    }

    /** How many services are due for review. */
    long due() {
        return database.sql("select count(*) from service s where " + Judgeable.NOT_LAPSED + " and " + DUE)
                .query(Long.class)
                .single();
    }

    /** The last activation, for whoever does a batch and nobody else; nothing when all was done long ago. */
    Optional<RulebookLog.Activation> hold() {
        return database.sql("select number, rulebook from rulebook_activation"
                        + " where number = (select max(number) from rulebook_activation) and not exists ("
                        + "select 1 from reassessment_run u where u.activation = number and u.finished_at < :straggling"
                        + ") for update skip locked")
                .param("straggling", moment(clock.instant().minus(STRAGGLING)), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(RulebookLog.Activation.class)
                .optional();
    }

    /** Writes once that everything was judged after this activation; later stragglers are judged without more ado. */
    void finish(RulebookLog.Activation activation) {
        if (database.sql("select 1 from reassessment_run where activation = :number")
                .param("number", activation.number())
                .query()
                .listOfRows()
                .isEmpty()) {
            Progress progress = progress();
            UUID entry = trail.record(
                    AuditEvent.done(Action.SERVICES_REASSESSED, Subject.rulebook(activation.rulebook()), "systeem")
                            .with(Map.of(
                                    "activering", activation.number(),
                                    "diensten", progress.services(),
                                    "herziening_nodig", progress.due())));
            database.sql("""
                            insert into reassessment_run (activation, services, flagged, finished_at, entry)
                            values (:number, :services, :flagged, :at, :entry)
                            """)
                    .param("number", activation.number())
                    .param("services", progress.services())
                    .param("flagged", progress.due())
                    .param("at", moment(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("entry", entry)
                    .update();
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private long count(String sql, String rulebook) {
        return database.sql(sql).param("rulebook", rulebook).query(Long.class).single();
    }
}
