package nl.rolwijzer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.IndexCare;
import nl.rolwijzer.catalogue.ManyServices;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Submission;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast an export is beside the database's own unload of what it is made from, and how much memory it takes; in one run, on
 * services that each have ten revisions. A measurement, not a test:
 *
 * <pre>./mvnw -q -Pexport test-compile exec:exec -Dexport.database=H2 -Dexport.services=100000</pre>
 */
final class ExportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRounds.class);
    private static final int SEEDS = 200;
    private static final int REVISIONS = 10;

    /** The same rows as the export, with everything of which its cells are made. */
    private static final String STORED = """
            select s.id, s.moment_group, s.origin, s.created_at, r.number, r.facts, r.confirmation, r.rulebook, r.status,
                r.origin as revision_origin, r.saved_at, r.restored_from, t.texts, a.name
            from service s join revision r on r.service_id = s.id left join audit_text t on t.entry = r.entry
                left join audit_entry e on e.id = r.entry left join audit_actor a on a.id = e.actor
            """;

    private final boolean postgres;
    private final Path folder = Files.createTempDirectory("rolwijzer-export");
    private final ConfigurableApplicationContext application;
    private final JdbcClient database;
    private long highest;

    private ExportRounds(boolean postgres) throws IOException {
        this.postgres = postgres;
        this.application = new SpringApplicationBuilder(RolwijzerApplication.class).run(settings());
        this.database = application.getBean(JdbcClient.class);
    }

    /** @param arguments the database, and how many services; there are ten times as many rows */
    public static void main(String[] arguments) throws Exception {
        ExportRounds rounds = new ExportRounds(arguments[0].equals("PostgreSQL"));
        int services = Integer.parseInt(arguments[1]);
        rounds.fill(services / SEEDS);
        rounds.measure(services * REVISIONS);
        rounds.application.close();
        System.exit(0);
    }

    private String[] settings() throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--rolwijzer.reference-catalogue=false",
                "--rolwijzer.data=" + folder,
                "--rolwijzer.audit.every=PT24H"));
        if (postgres) {
            settings.add("--spring.datasource.url=" + EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"));
            settings.add("--spring.datasource.username=postgres");
        }
        return settings.toArray(String[]::new);
    }

    /** Some are really saved; the others are copies of those with ids of their own, because saving takes too long. */
    private void fill(int times) {
        Catalogue catalogue = application.getBean(Catalogue.class);
        ManyServices many =
                new ManyServices(application.getBean(Rulebooks.class).active().questionnaire());
        for (int seed = 0; seed < SEEDS; seed++) {
            UUID id = UUID.randomUUID();
            catalogue.register(id, many.submission(seed));
            for (int revision = 1; revision < REVISIONS; revision++) {
                Submission next = many.submission(revision * SEEDS + seed);
                if (!(catalogue.revise(id, revision, next) instanceof SaveResult.Saved)) {
                    throw new IllegalStateException("not saved: " + next);
                }
            }
        }
        database.sql("create table seed as select id from service").update();
        for (int copy = 1; copy < times; copy++) {
            copy(copy);
        }
        application.getBean(IndexCare.class).heal();
    }

    private void copy(int number) {
        database.sql(
                        "insert into service (id, version, moment_group, revision, name, name_key, match_key, organisation_id, status,"
                                + " origin, search_text, review_date, created_at, changed_at) select "
                                + other("s.id", number)
                                + ", version, moment_group, revision, name, name_key, match_key, organisation_id, status, origin,"
                                + " search_text, review_date, created_at, changed_at from service s join seed on seed.id = s.id")
                .update();
        database.sql("insert into audit_entry (id, subject_kind, subject_id, number, action, outcome, origin, actor,"
                        + " recorded_at, body, hash) select " + other("e.id", number)
                        + ", 'maat', " + other("e.id", number)
                        + ", number, action, outcome, origin, actor, recorded_at,"
                        + " body, hash from audit_entry e where e.id in"
                        + " (select entry from revision r join seed on seed.id = r.service_id)")
                .update();
        database.sql("insert into audit_text (entry, texts) select " + other("t.entry", number)
                        + ", texts from audit_text t where t.entry in"
                        + " (select entry from revision r join seed on seed.id = r.service_id)")
                .update();
        database.sql(
                        "insert into revision (service_id, number, submission, storage_version, facts, evidence, confirmation,"
                                + " rulebook, status, origin, saved_at, entry) select " + other("r.service_id", number)
                                + ", number, " + other("r.submission", number) + ", storage_version, facts, evidence,"
                                + " confirmation, rulebook, status, origin, saved_at, " + other("r.entry", number)
                                + " from revision r join seed on seed.id = r.service_id")
                .update();
    }

    /** An id made from another one, the same whenever it is asked for. */
    private String other(String id, int number) {
        return postgres
                ? "md5(" + id + "::text || ' " + number + "')::uuid"
                : "cast(hash('MD5', cast(" + id + " as varchar) || ' " + number + "') as uuid)";
    }

    private void measure(int rows) throws Exception {
        Visitor visitor = new Visitor(
                        Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port")))
                .signIn("beheerder");
        Thread watch = new Thread(this::watch);
        watch.setDaemon(true);
        watch.start();
        download(visitor, "/diensten.csv?rapport=kort", rows / REVISIONS);
        double unloading = unload();
        highest = 0;
        double exporting = download(visitor, "/diensten.csv?rapport=audit", rows);
        LOG.info(
                "{} {} rows: export {} s ({} rows per s, heap at most {} of {} MB), unload of what it is made from {} s: {} times",
                postgres ? "PostgreSQL" : "H2",
                rows,
                "%.1f".formatted(exporting),
                Math.round(rows / exporting),
                highest / 1_000_000,
                Runtime.getRuntime().maxMemory() / 1_000_000,
                "%.1f".formatted(unloading),
                "%.1f".formatted(exporting / unloading));
    }

    private static double download(Visitor visitor, String path, int rows) throws IOException, InterruptedException {
        long start = System.nanoTime();
        RowEnds ends = new RowEnds();
        long bytes = visitor.download(path, ends);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (ends.number != rows + 1) {
            throw new IllegalStateException(
                    path + " has " + ends.number + " lines instead of a heading and " + rows + " rows");
        }
        LOG.info("{}: {} MB", path, bytes / 1_000_000);
        return seconds;
    }

    /** Counts what ends a row; within a cell a line ends otherwise. */
    private static final class RowEnds extends OutputStream {

        private int number;

        @Override
        public void write(int character) {
            number += character == '\r' ? 1 : 0;
        }

        @Override
        public void write(byte[] characters, int start, int length) {
            for (int place = start; place < start + length; place++) {
                write(characters[place]);
            }
        }
    }

    private double unload() throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = application.getBean(DataSource.class).getConnection();
                OutputStream nowhere = OutputStream.nullOutputStream()) {
            if (postgres) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + STORED + ") to stdout (format csv)", nowhere);
            } else {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("call csvwrite('" + folder.resolve("unload.csv") + "', '"
                            + STORED.replace("'", "''") + "')");
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** What is in use, garbage included: what the limit has to hold. */
    private void watch() {
        while (true) {
            highest = Math.max(
                    highest,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            try {
                Thread.sleep(50);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }
}
