package nl.rolwijzer.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Copies of the embedded database, made while people work. Each is the whole database at one moment, in a zip; the key of
 * the trail is not in it. A PostgreSQL database has better tools of its own.
 */
@Component
class Backups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'rolwijzer-'yyyyMMdd'T'HHmmss'Z.zip'").withZone(ZoneOffset.UTC);

    private final JdbcClient database;
    private final Trail trail;
    private final Clock clock;
    private final Path folder;
    private final boolean embedded;

    Backups(
            JdbcClient database,
            Trail trail,
            Clock clock,
            @Value("${rolwijzer.backup.folder}") Path folder,
            @Value("${spring.datasource.url}") String url) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.folder = folder.toAbsolutePath().normalize();
        this.embedded = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    }

    /**
     * A copy that was made.
     *
     * @param bytes its size
     */
    record Backup(String name, Instant made, long bytes) {}

    boolean isEmbedded() {
        return embedded;
    }

    Path folder() {
        return folder;
    }

    /** Every copy in the folder, the newest first. */
    List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("rolwijzer-\\d{8}T\\d{6}Z\\.zip"))
                    .map(Backups::backup)
                    .sorted(Comparator.comparing(Backup::name).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Scheduled(cron = "${rolwijzer.backup.cron}")
    void makeAtNight() {
        if (embedded) {
            make();
        }
    }

    /** Makes a copy. A file under its final name is always whole. */
    synchronized Backup make() {
        try {
            Files.createDirectories(folder);
            Path whole = folder.resolve(NAME.format(clock.instant()));
            Path growing = whole.resolveSibling(whole.getFileName() + ".deel");
            database.sql("backup to '" + growing.toString().replace("'", "''") + "'")
                    .update();
            Files.move(growing, whole, StandardCopyOption.ATOMIC_MOVE);
            trail.recordApart(AuditEvent.done(Action.BACKED_UP, Subject.once("reservekopie"), "systeem"));
            return backup(whole);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Backup backup(Path file) {
        try {
            return new Backup(
                    file.getFileName().toString(),
                    Files.getLastModifiedTime(file).toInstant(),
                    Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
