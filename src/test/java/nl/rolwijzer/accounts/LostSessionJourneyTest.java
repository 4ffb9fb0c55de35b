package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session that ends while somebody is typing: nothing is saved unseen, and nothing is lost. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:lost-session;DB_CLOSE_DELAY=-1",
            "rolwijzer.reference-catalogue=false"
        })
class LostSessionJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Search search;

    @Test
    void showsTheFormFilledAfterSigningInAgain() throws Exception {
        SignedInClient client = new SignedInClient(port);
        HttpResponse<String> answer = send(client, form(UserRole.AMBTENAAR), Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?ingevuld"));
        assertThat(client.get("/login?ingevuld").body()).contains("Wat u hebt ingevuld, is er nog");

        HttpResponse<String> in = client.signIn("ambtenaar", DemoAccounts.PASSWORD);

        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/diensten/opnieuw"));
        assertThat(client.get("/diensten/opnieuw").body())
                .contains("Er is nog niets bewaard", "value=\"Getypt\"", "Wat ik typte &amp; meer")
                .containsPattern("id=\"wie-inwoner\"[^>]*checked");
        assertThat(search.count(SearchRequest.everything())).isZero();
    }

    @Test
    void offersToSendAnyOtherFormAgain() throws Exception {
        SignedInClient client = new SignedInClient(port);
        String body =
                "van=" + DemoAccounts.person(UserRole.BEHEERDER).accountId() + "&naam=els&rol=analist&rol=ambtenaar";
        client.send(post("/beheer/accounts", body).build());
        client.signIn("beheerder", DemoAccounts.PASSWORD);

        assertThat(client.get("/diensten/opnieuw").body())
                .contains(
                        "Er is nog niets bewaard",
                        "action=\"/beheer/accounts\"",
                        "name=\"naam\" value=\"els\"",
                        "name=\"rol\" value=\"analist\"",
                        "name=\"rol\" value=\"ambtenaar\"");
    }

    @Test
    void givesAFormToNobodyButWhoTypedIt() throws Exception {
        SignedInClient client = new SignedInClient(port);
        send(client, form(UserRole.AMBTENAAR), Map.of());

        HttpResponse<String> in = client.signIn("beheerder", DemoAccounts.PASSWORD);

        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("/diensten/opnieuw"));
        HttpResponse<String> asked = client.get("/diensten/opnieuw");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(new SignedInClient(port).get("/diensten/opnieuw").body()).doesNotContain("Getypt");
    }

    @Test
    void keepsNothingThatAnotherSiteSendsOrThatIsFarTooLarge() throws Exception {
        Map<String, String> form = form(UserRole.AMBTENAAR);

        SignedInClient client = new SignedInClient(port);
        HttpResponse<String> foreign = send(client, form, Map.of("Sec-Fetch-Site", "cross-site"));
        form.put("omschrijving", "x".repeat(400_000));
        HttpResponse<String> large = send(client, form, Map.of());

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("het verzoek kwam niet van deze site");
        assertThat(large.statusCode()).isEqualTo(413);
        HttpResponse<String> in = client.signIn("ambtenaar", DemoAccounts.PASSWORD);
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("/diensten/opnieuw"));
    }

    @Test
    void tellsTheScriptInsteadOfSendingItALoginPage() throws Exception {
        HttpRequest live = HttpRequest.newBuilder(address("/diensten/nieuw/resultaat"))
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("naam=x"))
                .build();

        HttpResponse<String> answer = new SignedInClient(port).send(live);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .as("a session, which would push out the one with the form that was sent meanwhile")
                .isEmpty();
    }

    @Test
    void leadsAnyOtherFormToTheLoginPage() throws Exception {
        for (Map.Entry<String, String> lost : Map.of(
                        "/logout", "uitgelogd", "/login", "verlopen", "/account", "verlopen")
                .entrySet()) {
            HttpResponse<String> answer = new SignedInClient(port)
                    .send(HttpRequest.newBuilder(address(lost.getKey()))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build());
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login?" + lost.getValue()));
        }
    }

    private static Map<String, String> form(UserRole editor) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("van", DemoAccounts.person(editor).accountId());
        form.put("formulier", "9b5e7e3c-0d0f-4a5a-9d51-5a3d3f6f0001");
        form.put("naam", "Getypt");
        form.put("omschrijving", "Wat ik typte & meer");
        form.put("antwoord.wie", "inwoner");
        form.put("actie", "concept");
        return form;
    }

    private HttpResponse<String> send(SignedInClient client, Map<String, String> form, Map<String, String> headers)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = post("/diensten/nieuw", body);
        headers.forEach(request::header);
        return client.send(request.build());
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
