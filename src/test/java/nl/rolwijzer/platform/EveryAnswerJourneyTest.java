package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.accounts.SignedInClient;
import nl.rolwijzer.catalogue.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What holds for every answer of the running application, whatever was asked. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:every-answer;DB_CLOSE_DELAY=-1",
            "spring.servlet.multipart.max-request-size=100KB",
            "rolwijzer.reference-catalogue=false"
        })
@ExtendWith(OutputCaptureExtension.class)
class EveryAnswerJourneyTest {

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private Rulebooks rulebooks;

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/login, 200",
        "/toegankelijkheid, 200",
        "/.well-known/security.txt, 200",
        "/assets/favicon.svg, 200",
        "/assets/bestaat-niet.css, 404",
        "/diensten, 302",
        "/bestaat-niet, 302",
        "/taal/nl, 302",
        "/api/v1/bestaat-niet, 401"
    })
    void hasTheSameHeadersForEverybody(String path, int status) throws Exception {
        check(new SignedInClient(port).get(path), status);
    }

    @Test
    void saysOfAFileThatIsTooLargeThatItIs() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/diensten/invoer"))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(HttpRequest.BodyPublishers.ofString("--grens\r\n" + "x".repeat(200_000) + "\r\n--grens--\r\n"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dit is te groot om te versturen");
    }

    @ParameterizedTest
    @CsvSource({
        "/diensten, 200",
        "/diensten.csv, 200",
        "/diensten/1, 404",
        "/bestaat-niet, 404",
        "/diensten/nieuw, 403",
        "/beheer/accounts, 403",
        "/diensten/nieuw/resultaat, 403"
    })
    void hasTheSameHeadersForAnAnalist(String path, int status) throws Exception {
        check(SignedInClient.as(UserRole.ANALIST, port).get(path), status);
    }

    @Test
    void saysWhichMethodIsMissing() throws Exception {
        HttpResponse<String> answer =
                SignedInClient.as(UserRole.AMBTENAAR, port).get("/diensten/nieuw/resultaat");

        check(answer, 405);
        assertThat(answer.body()).contains("Dat kan op deze pagina niet");
    }

    @Test
    void answersAFailureOfOursWithAReferenceAndNothingMore(CapturedOutput log) throws Exception {
        Mockito.doThrow(new IllegalStateException("geheim")).when(rulebooks).active();
        HttpResponse<String> answer = new SignedInClient(port).get("/regels");
        Mockito.reset(rulebooks);

        check(answer, 500);
        Matcher reference = Pattern.compile("beheerder: ([0-9a-f]{8})").matcher(answer.body());
        assertThat(reference.find()).isTrue();
        assertThat(answer.body()).doesNotContain("geheim", "IllegalState", "nl.rolwijzer");
        assertThat(log).contains("Failure " + reference.group(1) + " at /regels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz",
                "GET /diensten?q=%zz",
                "GET /rollen/%c3%28",
                "GET /rollen?voorbeelden=%ff%fe",
                "GET /rollen?%zz",
                "POST /login?%zz",
                "GET /rollen/{}",
                "GET //rollen",
                "GET /rollen/%2e%2e/regels",
                "GET /rollen;x=1",
                "ONZIN /"
            })
    void answersNonsenseWithoutAStoryInTheLog(String request, CapturedOutput log) throws IOException {
        assertThat(raw(request))
                .matches("(?s)HTTP/1.1 (200|302|400|404).*")
                .doesNotContain("Exception", "Apache Tomcat");
        assertThat(log).doesNotContain("Exception", "\tat ");
    }

    @Test
    void doesNotEchoARequest() throws IOException {
        assertThat(raw("TRACE /")).startsWith("HTTP/1.1 405");
    }

    @Test
    void compressesNoPageThatHoldsASecret() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .header("Accept-Encoding", "gzip")
                .build();

        assertThat(new SignedInClient(port).send(request).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void saysWhereToReportAVulnerabilityAndUntilWhenThatHolds() throws Exception {
        HttpResponse<String> answer = new SignedInClient(port).get("/.well-known/security.txt");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.body()).containsPattern("(?m)^Contact: (https|mailto):\\S+$");
        Matcher expires = Pattern.compile("(?m)^Expires: (\\S+)$").matcher(answer.body());
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isAfter(Instant.now().plus(Duration.ofDays(30)))
                .isBefore(Instant.now().plus(Duration.ofDays(365)));
    }

    private static void check(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        for (String header : new String[] {
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "X-Frame-Options",
            "Permissions-Policy"
        }) {
            assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
        }
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe", "*"));
    }

    /** Sends what the HTTP client of the JDK refuses to send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String text = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
