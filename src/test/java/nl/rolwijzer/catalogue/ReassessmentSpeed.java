package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures a dry run and a reassessment of many services beside judging the same answers in memory. Not a test: it is
 * started by hand, see CONTRIBUTING.
 */
public final class ReassessmentSpeed {

    private static final Logger LOG = LoggerFactory.getLogger(ReassessmentSpeed.class);
    private static final int SERVICES = 20_000;

    private static final List<String> COPIES = List.of("""
            insert into service (id, version, moment_group, revision, name, name_key, match_key, organisation_id, status,
                origin, search_text, review_date, created_at, changed_at)
            select :copy, version, :copy, revision, name || ' ' || :number, name_key || ' ' || :number,
                match_key || :number, organisation_id,
                status, origin, search_text, review_date, created_at, changed_at from service where id = :original
            """, """
            insert into revision (service_id, number, submission, storage_version, facts, evidence, confirmation, rulebook,
                status, origin, saved_at)
            select :copy, number, :copy, storage_version, facts, evidence, confirmation, rulebook, status, origin, saved_at
            from revision where service_id = :original
            """);

    private final Database database;

    private ReassessmentSpeed(Database database) {
        this.database = database.emptied();
    }

    public static void main(String[] databases) {
        for (Database database : Database.values()) {
            new ReassessmentSpeed(database).measure();
        }
        System.exit(0);
    }

    private void measure() {
        fill();
        Rulebook now = database.bean(Rulebooks.class).active();
        Rulebook next = RulebookReader.read(NextRulebook.withAnotherRule());
        database.bean(RulebookIntake.class).add(next.edition().text(), true);
        List<Judgeable> services = new ArrayList<>();
        database.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> services.addAll(
                        database.sql(Judgeable.SELECT).query(Judgeable::read).list()));
        for (int round = 1; round <= 3; round++) {
            double plain = seconds(() -> services.stream()
                    .filter(service -> service.judge(now).hits().size()
                            != service.judge(next).hits().size())
                    .count());
            double dryRun = seconds(() -> database.bean(DryRun.class)
                    .forEach(next, (service, change) -> {})
                    .changed());
            report("in memory", plain, plain);
            report("dry run", dryRun, plain);
        }
        double plain = seconds(() -> services.stream()
                .filter(service -> service.judge(now).hits().size()
                        != service.judge(next).hits().size())
                .count());
        double all = seconds(() -> {
            database.bean(RulebookActivation.class).activate(next, now.edition().sha256(), "Meting");
            return database.bean(ReassessmentRuns.class).due();
        });
        report("activation with reassessment", all, plain);
    }

    private void report(String what, double seconds, double plain) {
        LOG.info(
                "{} {}: {} services in {} s, {} services/s, {} times judging in memory",
                database,
                what,
                SERVICES,
                "%.2f".formatted(seconds),
                Math.round(SERVICES / seconds),
                "%.1f".formatted(seconds / plain));
    }

    private static double seconds(LongSupplier work) {
        long start = System.nanoTime();
        long found = work.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.debug("{} found", found);
        return seconds;
    }

    /** A few services by the front door, and copies of them past it: saving them all would take longer than measuring. */
    private void fill() {
        List<UUID> originals = new ArrayList<>();
        for (String subject : List.of("document", "hulp", "toestemming", "controle", "voorziening", "geld")) {
            Drafts draft = Drafts.passport().named(subject).answering("wat", subject);
            originals.add(((SaveResult.Saved) database.bean(Catalogue.class).register(draft.confirmed())).serviceId());
        }
        MapSqlParameterSource[] copies = new MapSqlParameterSource[SERVICES - originals.size()];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = new MapSqlParameterSource()
                    .addValue("copy", UUID.randomUUID())
                    .addValue("number", String.valueOf(i))
                    .addValue("original", originals.get(i % originals.size()));
        }
        database.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> COPIES.forEach(
                        sql -> database.bean(NamedParameterJdbcTemplate.class).batchUpdate(sql, copies)));
    }
}
