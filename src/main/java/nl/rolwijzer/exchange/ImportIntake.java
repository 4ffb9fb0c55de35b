package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.rolwijzer.tables.TableFile;
import nl.rolwijzer.tables.TableForm;
import nl.rolwijzer.tables.TableRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in: row by row into the database, where it waits. A file that is no good leaves nothing behind there. */
@Component
class ImportIntake {

    private final ImportStaging staging;
    private final ImportLog log;
    private final TransactionTemplate transaction;

    ImportIntake(ImportStaging staging, ImportLog log, TransactionTemplate transaction) {
        this.staging = staging;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * The number under which the list waits.
     *
     * @throws TableRefused when it cannot be read as a list
     */
    int take(String name, InputStream content, String account) throws IOException {
        Path file = Files.createTempFile("rolwijzer-invoer", ".tmp");
        try (HashedStream copy = new HashedStream(Files.newOutputStream(file))) {
            content.transferTo(copy);
            copy.flush();
            return take(name, file, copy, account);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private int take(String name, Path file, HashedStream copy, String account) {
        String sha256 = copy.sha256();
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                StagedFile staged = staging.begin(account);
                TableForm form = read(file, staged);
                return staged.finish(new ImportRun.Source(name, form, sha256, copy.bytes()));
            }));
        } catch (TableRefused refused) {
            log.refused(name, sha256, copy.bytes(), refused);
            throw refused;
        }
    }

    private static TableForm read(Path file, StagedFile staged) {
        try {
            return TableFile.read(file, staged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
