package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out of the running application. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:sign-in;DB_CLOSE_DELAY=-1")
class SignInJourneyTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(UserRole.class)
    void saysOnEveryPageWhoHasSignedInAs(UserRole role) throws Exception {
        SignedInClient client = SignedInClient.as(role, port);

        String page = client.get("/diensten").body();

        assertThat(page).contains("Demo-" + role.id(), "Uitloggen");
        assertThat(page.contains("href=\"/diensten/nieuw\"")).isEqualTo(role.writes());
    }

    @Test
    void leadsToThePageThatWasAskedFor() throws Exception {
        SignedInClient client = new SignedInClient(port);
        assertThat(client.get("/diensten?rol=klant").headers().firstValue("Location"))
                .contains("http://localhost:" + port + "/login");

        HttpResponse<String> answer = client.signIn("analist", DemoAccounts.PASSWORD);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/diensten?rol=klant"));
    }

    @Test
    void saysTheSameOfAWrongNameAndOfAWrongPassword() throws Exception {
        assertThat(failure("analist", "niet-het-wachtwoord")).isEqualTo(failure("bestaat-niet", DemoAccounts.PASSWORD));
    }

    @Test
    void changesTheSessionAtSignInAndKillsItAtSignOut() throws Exception {
        SignedInClient client = new SignedInClient(port);
        client.get("/login");
        String before = client.cookie("JSESSIONID");
        client.signIn("analist", DemoAccounts.PASSWORD);
        String during = client.cookie("JSESSIONID");
        assertThat(during).isNotEqualTo(before);
        assertThat(status(during)).isEqualTo(200);

        client.post("/diensten", "/logout", Map.of());

        assertThat(status(before)).isEqualTo(302);
        assertThat(status(during)).isEqualTo(302);
    }

    /** What the list answers to whoever shows this session. */
    private int status(String session) throws IOException, InterruptedException {
        return new SignedInClient(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/diensten"))
                        .header("Cookie", "JSESSIONID=" + session)
                        .build())
                .statusCode();
    }

    private String failure(String name, String password) throws IOException, InterruptedException {
        SignedInClient client = new SignedInClient(port);
        HttpResponse<String> answer = client.signIn(name, password);
        String page = client.get("/login?fout").body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
        assertThat(page).contains("De gebruikersnaam of het wachtwoord klopt niet");
        return answer.statusCode() + " " + answer.headers().firstValue("Location") + page;
    }
}
