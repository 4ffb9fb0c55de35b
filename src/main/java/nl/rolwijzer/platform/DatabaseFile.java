package nl.rolwijzer.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the embedded database. H2 puts every save on disk at once (docs/adr/0004) and then never tidies up by itself:
 * the file grows by many times what is saved. So that is done at the start, while nobody waits for it.
 *
 * @param url by which the file is opened
 */
record DatabaseFile(Path path, String url, String user, String password) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    /** In percent of the file: below this it holds more room than data. */
    private static final int HALF = 50;

    private static final String USED =
            "select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'";

    /** Gives back the room that is not used, if there is much of it in a file of at least so many bytes. */
    void tidy(long least) throws IOException {
        if (!Files.exists(path) || Files.size(path) < least) {
            return;
        }
        long before = Files.size(path);
        if (isMostlyEmpty()) {
            LOG.info("De database is opgeruimd: van {} naar {} MB.", megabytes(before), megabytes(Files.size(path)));
        }
    }

    /** Whether it was; then it is no more. */
    private boolean isMostlyEmpty() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            boolean empty = used(statement) < HALF;
            if (empty) {
                LOG.info("De database wordt opgeruimd. Dat duurt even.");
                statement.execute("SHUTDOWN COMPACT");
            }
            return empty;
        } catch (SQLException unusable) {
            // Whoever opens it next says in one sentence why it cannot be opened.
            return false;
        }
    }

    private static int used(Statement statement) throws SQLException {
        try (ResultSet setting = statement.executeQuery(USED)) {
            return setting.next() ? setting.getInt(1) : HALF;
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
