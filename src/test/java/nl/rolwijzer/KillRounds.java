package nl.rolwijzer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the running application ({@code kill -9}) at random moments while four people save, starts it again and counts:
 * every save that was acknowledged must be there, exactly once, and the trail must verify. A measurement, not a test:
 *
 * <pre>./mvnw -q -Pkill test-compile exec:exec</pre>
 *
 * <p>It ends with exit code 1 when anything is lost, double or altered.
 */
final class KillRounds {

    private static final Logger LOG = LoggerFactory.getLogger(KillRounds.class);

    private static final int WRITERS = 4;
    private static final String FORM = "/diensten/nieuw";

    private final Random random = new Random(20261122);
    private final String label;
    private final List<String> arguments;
    private final Path folder;

    /** The number of the last acknowledged revision of each service, by its name. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger sent = new AtomicInteger();
    private int faults;

    private KillRounds(String label, Path folder, List<String> arguments) {
        this.label = label;
        this.folder = folder;
        this.arguments = arguments;
    }

    public static void main(String[] rounds) throws Exception {
        Path folder = Files.createTempDirectory("rolwijzer-kill");
        KillRounds h2 = new KillRounds("H2", folder.resolve("h2"), List.of());
        h2.run(Integer.parseInt(rounds[0]));
        KillRounds postgresql = onPostgres(folder.resolve("postgresql"));
        postgresql.run(Integer.parseInt(rounds[1]));
        System.exit(h2.faults + postgresql.faults == 0 ? 0 : 1);
    }

    private static KillRounds onPostgres(Path folder) throws IOException {
        String url = EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        return new KillRounds(
                "PostgreSQL",
                folder,
                List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres"));
    }

    private void run(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            Running application = start();
            check(application.port());
            List<Thread> writers = write(application.port());
            waitForTheFirst(acknowledged.size());
            Thread.sleep(random.nextInt(2_500));
            application.process().destroyForcibly().waitFor();
            for (Thread writer : writers) {
                writer.join();
            }
        }
        Running last = start();
        check(last.port());
        last.process().destroy();
        last.process().waitFor();
        LOG.info(
                "{}: {} rounds, {} saves sent, {} services acknowledged ({} revisions), {} faults",
                label,
                rounds,
                sent.get(),
                acknowledged.size(),
                acknowledged.values().stream().mapToInt(Integer::intValue).sum(),
                faults);
    }

    /** A machine that is busy may need long before the first save. */
    private void waitForTheFirst(int before) throws InterruptedException {
        for (int tries = 0; acknowledged.size() == before && tries < 600; tries++) {
            Thread.sleep(50);
        }
    }

    private List<Thread> write(int port) {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(() -> writeUntilKilled(port));
            writer.start();
            writers.add(writer);
        }
        return writers;
    }

    private void writeUntilKilled(int port) {
        try {
            Visitor visitor = new Visitor(port).signIn("ambtenaar");
            while (true) {
                String name = "Dienst " + UUID.randomUUID();
                String place = save(visitor, FORM, name, 1);
                save(visitor, place + "/bewerken", name, 2);
            }
        } catch (IOException | InterruptedException killed) {
            LOG.debug("Killed: what was under way was not acknowledged");
        } catch (AssertionError refused) {
            fault("a save was refused: " + refused.getMessage());
        }
    }

    private String save(Visitor visitor, String form, String name, int revision)
            throws IOException, InterruptedException {
        sent.incrementAndGet();
        Map<String, String> fields = Map.of("naam", name, "reden", "Revisie " + revision, "actie", "concept");
        Visitor.Answer answer = visitor.fillIn(form, fields);
        if (answer.status() != 302) {
            throw new AssertionError(answer.status() + " " + answer.body().replaceAll("(?s)<[^>]*>|\\s+", " "));
        }
        acknowledged.put(name, revision);
        return answer.location().orElseThrow();
    }

    /** By the index, which was cut off too: every acknowledged save is there, once; what was not acknowledged may be there, but once. */
    private void check(int port) throws Exception {
        Visitor visitor = new Visitor(port).signIn("beheerder");
        Map<String, Integer> found = new HashMap<>();
        String csv = visitor.get("/diensten.csv?voorbeelden=nee").body();
        for (String line : csv.lines().skip(1).collect(Collectors.toList())) {
            String[] cells = line.split("\";\"");
            if (found.put(cells[3], Integer.parseInt(cells[1])) != null) {
                fault("double: " + cells[3]);
            }
        }
        acknowledged.forEach((name, revision) -> {
            if (found.getOrDefault(name, 0) < revision) {
                fault("lost: revision " + revision + " of " + name);
            }
        });
        verify(visitor);
    }

    /** The stand-alone checker judges the trail, against what was signed outside the database. */
    private void verify(Visitor visitor) throws Exception {
        Path export = folder.resolve("spoor.zip");
        Files.write(export, visitor.download("/beheer/audit/export"));
        Process checker = new ProcessBuilder(
                        "python3", "docs/verify_audit.py", export.toString(), "--checkpoint", checkpoints())
                .redirectErrorStream(true)
                .start();
        String words = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (checker.waitFor() != 0) {
            fault("the trail does not verify: " + words);
        }
    }

    private String checkpoints() {
        return folder.resolve("controlepunten.txt").toString();
    }

    private synchronized void fault(String sentence) {
        faults++;
        LOG.error("{}: {}", label, sentence);
    }

    private record Running(Process process, int port) {}

    private Running start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RolwijzerApplication.class.getName(),
                "--server.port=0",
                "--rolwijzer.reference-catalogue=false",
                "--rolwijzer.data=" + folder,
                "--rolwijzer.search.index=" + folder.resolve("zoekindex"),
                "--rolwijzer.audit.key=" + folder.resolve("sleutel.pem"),
                "--rolwijzer.audit.every=PT1S",
                "--rolwijzer.audit.checkpoints=" + checkpoints()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Rolwijzer is klaar")) {
                Thread rest = new Thread(() -> lines.lines().forEach(later -> {}));
                rest.setDaemon(true);
                rest.start();
                return new Running(process, Integer.parseInt(line.replaceFirst(".*http://localhost:(\\d+).*", "$1")));
            }
            LOG.info(line);
        }
        throw new IllegalStateException("Rolwijzer did not start");
    }
}
