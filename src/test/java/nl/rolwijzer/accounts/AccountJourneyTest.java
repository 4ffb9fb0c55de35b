package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts as a beheerder and their owners meet them in the running application. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1",
            "rolwijzer.reference-catalogue=false"
        })
class AccountJourneyTest {

    private static final Pattern ONE_TIME = Pattern.compile("rw-eenmalig\">([^<]+)<");
    private static final String CHOSEN = "fiets maan soep";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Test
    void aNewcomerChoosesAPasswordBeforeAnythingElse() throws Exception {
        SignedInClient beheerder = SignedInClient.as(UserRole.BEHEERDER, port);
        beheerder.post(
                "/beheer/accounts",
                "/beheer/accounts",
                Map.of("naam", "a.devries", "weergavenaam", "Anna de Vries", "rol", "AMBTENAAR"));
        String page = beheerder.get("/beheer/accounts").body();
        Matcher shown = ONE_TIME.matcher(page);
        assertThat(shown.find()).isTrue();
        assertThat(beheerder.get("/beheer/accounts").body()).doesNotContain(shown.group(1));

        SignedInClient anna = new SignedInClient(port);
        anna.signIn("A.deVries", shown.group(1));
        assertThat(location(anna.get("/diensten/nieuw"))).endsWith("/account");
        assertThat(location(anna.get("/"))).endsWith("/account");
        assertThat(anna.post("/account", "/account", Map.of("huidig", shown.group(1), "nieuw", "te kort"))
                        .body())
                .contains("Het nieuwe wachtwoord is te kort");
        HttpResponse<String> changed =
                anna.post("/account", "/account", Map.of("huidig", shown.group(1), "nieuw", CHOSEN));
        assertThat(location(changed)).endsWith("/login?gewijzigd");

        anna.signIn("a.devries", CHOSEN);
        assertThat(anna.get("/diensten/nieuw").body()).contains("Anna de Vries", "Beschrijf een dienst");
    }

    @Test
    void disablingAnAccountEndsItsSessionAtOnce() throws Exception {
        SignedInClient jan = signedIn("jan", UserRole.ANALIST);
        assertThat(jan.get("/diensten").statusCode()).isEqualTo(200);

        SignedInClient.as(UserRole.BEHEERDER, port)
                .post("/beheer/accounts", "/beheer/accounts/" + id("jan") + "/actief", Map.of("actief", "false"));

        assertThat(location(jan.get("/diensten"))).endsWith("/login");
        assertThat(location(jan.signIn("jan", CHOSEN))).endsWith("/login?fout");
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() throws Exception {
        SignedInClient kim = signedIn("kim", UserRole.AMBTENAAR);
        accounts.give(id("kim"), UserRole.ANALIST);

        assertThat(location(kim.get("/diensten/nieuw"))).endsWith("/login");
        kim.signIn("kim", CHOSEN);
        assertThat(kim.get("/diensten").body()).contains("rw-wie__rol\">analist<");
        assertThat(kim.get("/diensten/nieuw").statusCode()).isEqualTo(403);
    }

    @Test
    void tenFailuresCloseANameWhetherItExistsOrNot() throws Exception {
        signedIn("bo", UserRole.ANALIST);
        for (String name : List.of("onbekend", "iemand")) {
            for (int i = 0; i < 10; i++) {
                assertThat(location(new SignedInClient(port).signIn(name, "geraden wachtwoord")))
                        .endsWith("/login?fout");
            }
            assertThat(location(new SignedInClient(port).signIn(name, CHOSEN))).endsWith("/login?geduld");
        }
        assertThat(location(new SignedInClient(port).signIn("bo", CHOSEN))).doesNotContain("/login");
    }

    @Test
    void theTrailTellsWhoCameAndWhoWasTurnedAway() throws Exception {
        SignedInClient eva = signedIn("eva", UserRole.ANALIST);
        new SignedInClient(port).signIn("eva", "verkeerd wachtwoord");
        eva.get("/beheer/accounts");
        eva.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/account"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        eva.post("/diensten", "/logout", Map.of());

        assertThat(database.sql("""
                                select action || ' ' || outcome from audit_entry where subject_id = :id
                                and action <> 'account.aangemaakt' and action <> 'account.wachtwoord' order by number
                                """)
                        .param("id", id("eva").toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "aanmelding gelukt",
                        "aanmelding mislukt",
                        "toegang geweigerd",
                        "toegang geweigerd",
                        "afmelding gelukt");
        assertThat(database.sql("select body from audit_entry")
                        .query(String.class)
                        .list())
                .noneMatch(body -> body.contains("verkeerd wachtwoord") || body.contains(CHOSEN));
    }

    private SignedInClient signedIn(String name, UserRole role) throws IOException, InterruptedException {
        accounts.addWith(new NewAccount(name, name, role), "tijdelijk " + CHOSEN);
        accounts.choosePassword(id(name), CHOSEN);
        SignedInClient client = new SignedInClient(port);
        client.signIn(name, CHOSEN);
        return client;
    }

    private UUID id(String name) {
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
