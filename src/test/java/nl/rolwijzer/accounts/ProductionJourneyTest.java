package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Profile prod, behind a proxy that ends TLS, with the first beheerder from the settings. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:production;DB_CLOSE_DELAY=-1",
            "rolwijzer.audit.key=${rolwijzer.data}/sleutel.pem",
            "rolwijzer.audit.make-key=true",
            "rolwijzer.first-admin=Els",
            "rolwijzer.first-admin-password=fiets maan soep"
        })
@ActiveProfiles("prod")
class ProductionJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemoAccounts demo;

    @Autowired
    private PasswordCheck check;

    @Test
    void givesACookieThatNoOtherHostCanSetAndAsksForTls() throws Exception {
        HttpResponse<String> answer = throughProxy("/login");

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("__Host-rolwijzer=")
                        .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void redirectsToTheAddressThatTheReaderSees() throws Exception {
        assertThat(throughProxy("/diensten").headers().firstValue("Location"))
                .contains("https://rolwijzer.example.nl/login");
    }

    @Test
    void hasNoDemoAccounts() throws Exception {
        assertThat(demo.all()).isEmpty();
        assertThat(throughProxy("/login").body()).doesNotContain(DemoAccounts.PASSWORD);
        for (String name : List.of("ambtenaar", "analist", "beheerder")) {
            assertThat(check.check(name, DemoAccounts.PASSWORD)).isEmpty();
        }
    }

    @Test
    void makesTheFirstBeheerderWhoChoosesAnotherPassword() {
        assertThat(accounts.all()).singleElement().satisfies(first -> {
            assertThat(first.name()).isEqualTo("els");
            assertThat(first.role().administers()).isTrue();
            assertThat(first.oneTime()).isTrue();
        });
        assertThat(check.check("els", "fiets maan soep")).isPresent();
    }

    private HttpResponse<String> throughProxy(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-Host", "rolwijzer.example.nl")
                                .header("X-Forwarded-For", "192.0.2.7")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
