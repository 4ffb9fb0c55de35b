package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database gives back the room that many saves left behind. */
class DatabaseFileTest {

    private static final int SAVES = 400;

    @TempDir
    private Path folder;

    private DatabaseFile file;

    @BeforeEach
    void save() throws SQLException {
        Path name = folder.resolve("proef");
        file = new DatabaseFile(
                folder.resolve("proef.mv.db"), "jdbc:h2:file:" + name + ";WRITE_DELAY=0", "rolwijzer", "");
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("create table tekst (id int primary key, inhoud varchar)");
            for (int i = 0; i < SAVES; i++) {
                statement.execute("insert into tekst values (" + i + ", repeat('" + i % 10 + "', 5000))");
            }
        }
    }

    @Test
    void shrinksAndKeepsEverything() throws Exception {
        long before = Files.size(file.path());

        file.tidy(0);

        assertThat(Files.size(file.path())).isLessThan(before / 2);
        try (Connection connection = open();
                ResultSet all = connection.createStatement().executeQuery("select count(distinct id) from tekst")) {
            assertThat(all.next()).isTrue();
            assertThat(all.getInt(1)).isEqualTo(SAVES);
        }
    }

    @Test
    void leavesSmallFilesAlone() throws IOException {
        byte[] before = Files.readAllBytes(file.path());

        file.tidy(before.length + 1L);

        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    }

    @Test
    void leavesAFileAloneThatAnotherProcessHasOpenOrThatIsNoDatabase() throws Exception {
        Files.write(file.path(), new byte[] {1, 2, 3});

        file.tidy(0);

        assertThat(Files.readAllBytes(file.path())).containsExactly(1, 2, 3);
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(file.url(), file.user(), file.password());
    }
}
