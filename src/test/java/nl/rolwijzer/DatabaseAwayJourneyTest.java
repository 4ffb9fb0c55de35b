package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database goes away while people are working, and comes back: the application keeps running. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.username=postgres", "spring.datasource.hikari.connection-timeout=1000"})
@DirtiesContext
class DatabaseAwayJourneyTest {

    private static final String FORM = "/diensten/nieuw";

    private static EmbeddedPostgres postgres;
    private static Pipe pipe;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void throughThePipe(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        pipe = new Pipe(postgres.getPort());
        properties.add("spring.datasource.url", () -> "jdbc:postgresql://localhost:" + pipe.port() + "/postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        pipe.close();
        postgres.close();
    }

    @AfterEach
    void mended() throws Exception {
        pipe.cut();
        comesBack();
    }

    @Test
    void keepsWhatWasTypedUntilItCanBeSaved() throws Exception {
        Visitor visitor = new Visitor(port).signIn("ambtenaar");
        String name = "Storing " + UUID.randomUUID();
        Map<String, String> typed = new LinkedHashMap<>(visitor.get(FORM).hiddenFields(FORM));
        typed.putAll(Map.of("naam", name, "omschrijving", "Twee regels,\nmet \"tekens\" & meer", "actie", "concept"));

        pipe.cut();
        Visitor.Answer away = visitor.post(FORM, typed);

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.body()).contains("Rolwijzer is even niet bereikbaar", "Opnieuw versturen");
        Map<String, String> kept = away.hiddenFields(FORM);
        typed.remove("_csrf");
        assertThat(kept).containsAllEntriesOf(typed);

        comesBack();
        Visitor.Answer saved = visitor.post(FORM, kept);

        assertThat(saved.status()).isEqualTo(302);
        assertThat(visitor.get(saved.location().orElseThrow()).body())
                .contains(name, "met &quot;tekens&quot; &amp; meer");
    }

    @Test
    void tellsReadersAndProgramsToComeBackLater() throws Exception {
        Visitor visitor = new Visitor(port).signIn("ambtenaar");
        pipe.cut();

        assertThat(visitor.get("/diensten"))
                .satisfies(page -> assertThat(page.status()).isEqualTo(503))
                .satisfies(page -> assertThat(page.body()).contains("Rolwijzer is even niet bereikbaar"));

        comesBack();
        assertThat(visitor.get("/diensten").status()).isEqualTo(200);
    }

    /** The database is there again, and within seconds the application notices. */
    private void comesBack() throws Exception {
        pipe.mend();
        Visitor anybody = new Visitor(port);
        for (int tries = 0; anybody.get("/regels").status() != 200; tries++) {
            assertThat(tries).as("tries to reach the database again").isLessThan(50);
            Thread.sleep(200);
        }
    }
}
