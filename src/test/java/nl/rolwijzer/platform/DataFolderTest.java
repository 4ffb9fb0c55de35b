package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"data", "mijn map", "a,b", "100%", "één", "diep/in/een/map", "a:b", "#1"})
    void opensADatabaseInAFolderOfAnyName(String name) throws Exception {
        MockEnvironment environment = prepared(folder.resolve(name).toString());

        try (Connection database = DriverManager.getConnection(environment.getProperty("spring.datasource.url"))) {
            assertThat(database.isValid(1)).isTrue();
        }
        assertThat(folder.resolve(name).resolve("rolwijzer.mv.db")).exists();
    }

    @Test
    void makesARelativePathAbsolute() {
        Path here = Path.of("").toAbsolutePath();

        assertThat(prepared("target/data").getProperty("rolwijzer.data")).isEqualTo(here + "/target/data");
        assertThat(prepared("./target/data").getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:h2:file:" + here + "/target/data/rolwijzer;WRITE_DELAY=0");
    }

    @Test
    void leavesTheFolderAloneWithAnotherDatabase() {
        MockEnvironment environment = environment(folder.resolve("ongebruikt").toString())
                .withProperty("spring.datasource.url", "jdbc:postgresql://localhost/rolwijzer");

        new DataFolder(environment).postProcessBeanFactory(new DefaultListableBeanFactory());

        assertThat(folder.resolve("ongebruikt")).doesNotExist();
    }

    @Test
    void leavesNothingBehindButTheFolder() {
        prepared(folder.resolve("leeg").toString());

        assertThat(folder.resolve("leeg")).isEmptyDirectory();
    }

    @Test
    void refusesASemicolonBecauseTheDatabaseWouldReadSettingsBehindIt() {
        assertThatThrownBy(() -> prepared(folder + "/a;b"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("puntkomma")
                .hasMessageContaining("rolwijzer.data");
    }

    @Test
    void refusesAFileInTheWay() throws IOException {
        Files.createFile(folder.resolve("bestand"));

        assertThatThrownBy(() -> prepared(folder + "/bestand/data"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(folder + "/bestand/data");
    }

    @Test
    void refusesAFolderInTheWayOfTheDatabase() throws IOException {
        Files.createDirectory(folder.resolve("rolwijzer.mv.db"));

        assertThatThrownBy(() -> prepared(folder.toString())).isInstanceOf(StartRefused.class);
    }

    /** Whoever may write everywhere, as in a container, cannot see this happen. */
    @Test
    void refusesAFolderThatIsReadOnly() {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
        assertThat(folder.toFile().setWritable(false)).isTrue();

        assertThatThrownBy(() -> prepared(folder.toString())).isInstanceOf(StartRefused.class);
    }

    private static MockEnvironment prepared(String setting) {
        MockEnvironment environment = environment(setting);
        new DataFolder(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
        return environment;
    }

    private static MockEnvironment environment(String setting) {
        return new MockEnvironment()
                .withProperty("rolwijzer.data", setting)
                .withProperty("spring.datasource.url", "jdbc:h2:file:${rolwijzer.data}/rolwijzer;WRITE_DELAY=0");
    }
}
