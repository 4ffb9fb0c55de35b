package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.accounts.IssuedToken;
import nl.rolwijzer.accounts.SystemTokens;
import nl.rolwijzer.platform.TokenScope;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever follows the document of the API gets done what it promises: its commands are carried out as they stand in it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:api-document;DB_CLOSE_DELAY=-1")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiDocumentJourneyTest {

    private static final Path DOCUMENT = Path.of("docs/api.md");

    @LocalServerPort
    private int port;

    @Autowired
    private SystemTokens tokens;

    @TempDir
    private Path folder;

    @Test
    void asksWhichRolesFollow() throws Exception {
        assertThat(task(1)).contains("\"rol\":\"onderdaan\"", "\"naam\":\"Subject\"");
    }

    @Test
    void takesOverAllServicesWithARolePartByPart() throws Exception {
        assertThat(task(2).lines())
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.startsWith("\"naam\":"));
    }

    @Order(1)
    @Test
    void addsAServiceOnce() throws Exception {
        assertThat(task(3)).contains("\"naam\":\"Standplaats op de markt\"", "\"revisie\":1", "\"herkomst\":\"api\"");
    }

    @Order(2)
    @Test
    void changesAServiceAndSeesThatSomebodyElseWouldBeOverwritten() throws Exception {
        assertThat(task(4)).startsWith("200\n412\n").contains("\"status\":412");
    }

    @Test
    void countsAndTakesTheRowsAlong() throws Exception {
        assertThat(task(5)).contains("\"facetten\":{\"rol\":{\"", "\"id\";\"revisie\";\"url\";\"naam\"");
    }

    /** Every code that a fault can have is explained. */
    @Test
    void explainsEveryCode() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(FaultCode.values()).allSatisfy(code -> assertThat(document).contains("`" + code.id() + "`"));
    }

    /** What the commands of a task print; the test fails when one of them does. */
    private String task(int number) throws IOException, InterruptedException {
        Matcher commands = Pattern.compile("### Task " + number + ":.*?```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(commands.find()).as("task " + number).isTrue();
        Path script = folder.resolve("task.sh");
        Files.writeString(script, commands.group(1));
        Path printed = folder.resolve("printed");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        shell.environment().put("ROLWIJZER", "http://localhost:" + port);
        shell.environment().put("TOKEN", token());
        Process running = shell.start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).as("in time").isTrue();
        String output = Files.readString(printed, StandardCharsets.UTF_8);
        assertThat(running.exitValue()).as(output).isZero();
        return output;
    }

    private String token() {
        return IssuedToken.header(tokens, "Voorbeeld", TokenScope.values()).substring("Bearer ".length());
    }
}
