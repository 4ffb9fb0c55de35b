package nl.rolwijzer.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the trail costs: eight writers at once, beside the same writers inserting one row in a plain table; then the check
 * inside, the export, and the check of that export by docs/verify_audit.py. A measurement, not a test:
 *
 * <pre>./mvnw -q -Ptrail test-compile exec:exec</pre>
 */
final class TrailSpeed {

    private static final Logger LOG = LoggerFactory.getLogger(TrailSpeed.class);

    private static final int WRITERS = 8;
    private static final int SECONDS = 10;
    /** So many entries the export has at least. */
    private static final int LEAST = 10_000;

    private TrailSpeed() {}

    public static void main(String[] none) throws Exception {
        for (OwnTrail.Kind kind : OwnTrail.Kind.values()) {
            try (OwnTrail trail = OwnTrail.on(kind, Files.createTempDirectory("rolwijzer-trail"))) {
                measure(kind, trail);
            }
        }
        System.exit(0);
    }

    private static void measure(OwnTrail.Kind kind, OwnTrail trail) throws Exception {
        trail.sql("create table plain (id uuid primary key, text varchar(200))").update();
        List<Long> plain = write(
                trail,
                number -> trail.sql("insert into plain values (:id, :text)")
                        .param("id", UUID.randomUUID())
                        .param("text", "Reden nummer " + number)
                        .update());
        List<Long> kept = write(
                trail,
                number -> trail.bean(Trail.class)
                        .recordApart(
                                AuditEvent.done(Action.ACCOUNT_CHANGED, Subject.account("" + number % 50), "formulier")
                                        .saying(Map.of("reden", "Reden nummer " + number))));
        LOG.info("{}: plain rows {}; entries {}; ratio {}", kind, told(plain), told(kept), ratio(kept, plain));

        trail.write(Math.max(0, LEAST - kept.size()), 50, 1_000);
        Instant start = Instant.now();
        trail.seal();
        LOG.info("{}: sealed the rest in {} ms", kind, since(start));
        start = Instant.now();
        CheckReport report = trail.check();
        LOG.info("{}: checked {} entries in {} ms: {}", kind, report.entries(), since(start), report.faults());
        export(kind, trail);
    }

    private static void export(OwnTrail.Kind kind, OwnTrail trail) throws Exception {
        Path zip = trail.folder().resolve("spoor.zip");
        Instant start = Instant.now();
        try (OutputStream out = Files.newOutputStream(zip)) {
            trail.bean(TrailExport.class).write(out);
        }
        LOG.info("{}: exported {} bytes in {} ms", kind, Files.size(zip), since(start));
        start = Instant.now();
        int exit = verify(zip, trail.checkpoints());
        LOG.info("{}: verify_audit.py ends with {} after {} ms", kind, exit, since(start));
    }

    private static int verify(Path zip, Path checkpoints) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "python3", "docs/verify_audit.py", zip.toString(), "--checkpoint", checkpoints.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private interface Writing {
        void write(int number);
    }

    /** How long each write took, in microseconds, sorted. */
    private static List<Long> write(OwnTrail trail, Writing writing) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1);
        Instant end = Instant.now().plusSeconds(SECONDS);
        List<Callable<List<Long>>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer;
            writers.add(() -> times(writing, first, end));
        }
        writers.add(() -> {
            while (Instant.now().isBefore(end)) {
                trail.seal();
                Thread.sleep(1_000);
            }
            return List.of();
        });
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> done : pool.invokeAll(writers)) {
            all.addAll(done.get());
        }
        pool.shutdown();
        all.sort(null);
        return all;
    }

    private static List<Long> times(Writing writing, int first, Instant end) {
        List<Long> times = new ArrayList<>();
        for (int number = first; Instant.now().isBefore(end); number += WRITERS) {
            long start = System.nanoTime();
            writing.write(number);
            times.add((System.nanoTime() - start) / 1_000);
        }
        return times;
    }

    private static String told(List<Long> times) {
        return "%d per s, p50 %.1f ms, p99 %.1f ms"
                .formatted(
                        times.size() / SECONDS,
                        times.get(times.size() / 2) / 1_000.0,
                        times.get(times.size() * 99 / 100) / 1_000.0);
    }

    private static String ratio(List<Long> kept, List<Long> plain) {
        return "%.2f".formatted((double) kept.size() / plain.size());
    }

    private static long since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis();
    }
}
