package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.catalogue.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Another system calls the running application over the network. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:api-journey;DB_CLOSE_DELAY=-1",
            "rolwijzer.reference-catalogue=false"
        })
class ApiJourneyTest {

    private static final String ONE = "/api/v1/beoordelingen";
    private static final int MEBIBYTE = 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private Rulebooks rulebooks;

    @Test
    void answersWithTheHeadersOfAnInterfaceAndWithoutACookie() throws Exception {
        HttpResponse<String> answer = post(ONE, BodyPublishers.ofString("{\"antwoorden\": {}}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        hasHeaders(answer);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"})
    void makesNoCookieWhateverTheMethod(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(ONE))
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(200, 499);
        hasHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {MEBIBYTE + 1, 5 * MEBIBYTE})
    void refusesALargeBodyWithAndWithoutItsLengthBeforehand(int size) throws Exception {
        byte[] body = " ".repeat(size).getBytes(StandardCharsets.UTF_8);
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        assertThat(chunked.contentLength()).isNegative();
        for (BodyPublisher publisher : new BodyPublisher[] {BodyPublishers.ofByteArray(body), chunked}) {
            HttpResponse<String> answer = post(ONE + "/_bulk", publisher);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"too_large\"");
            hasHeaders(answer);
        }
    }

    @Test
    void readsAChunkedBodyThatFits() throws Exception {
        byte[] body = "{\"antwoorden\": {}}".getBytes(StandardCharsets.UTF_8);
        assertThat(post(ONE, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /api/v1/beoordelingen HTTP/1.1     | Transfer-Encoding: chunked  | 400
            POST /api/v1//beoordelingen HTTP/1.1    | Content-Length: 0           | 400
            POST /api/v1/beoordelingen;a=1 HTTP/1.1 | Content-Length: 0           | 400
            POST /api/%2e%2e/x HTTP/1.1             | Content-Length: 0           | 400
            ONZIN /api/v1/beoordelingen HTTP/1.1    | Content-Length: 0           | 400
            TRACE /api/v1/beoordelingen HTTP/1.1    | Content-Length: 0           | 405
            GET /api/v1/diensten HTTP/1.1           | Content-Length: 0           | 401
            """)
    void answersWhatNeverReachesTheApplicationWithAProblemToo(String call, String header, int status)
            throws IOException {
        assertThat(raw(call, header))
                .startsWith("HTTP/1.1 " + status)
                .containsOnlyOnce("Content-Type: application/problem+json")
                .containsOnlyOnce("API-Version: " + ApiHeaders.VERSION)
                .containsOnlyOnce("Cache-Control: no-store")
                .containsOnlyOnce("X-Content-Type-Options: nosniff")
                .containsOnlyOnce("Content-Language: nl")
                .contains("\"status\":" + status + ",")
                .doesNotContain("Set-Cookie", "timestamp");
    }

    @Test
    void saysOfAFailureOfOursNothingButThatItHappened() throws Exception {
        Mockito.doThrow(new IllegalStateException("geheim")).when(rulebooks).active();
        HttpResponse<String> answer = post(ONE, BodyPublishers.ofString("{\"antwoorden\": {}}"));
        Mockito.reset(rulebooks);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Er ging bij ons iets mis\",\"status\":500,"
                        + "\"detail\":\"Dat ligt niet aan uw verzoek. Probeer het later nog eens.\",\"errors\":[]}");
        hasHeaders(answer);
    }

    private static void hasHeaders(HttpResponse<?> answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("API-Version")).containsExactly(ApiHeaders.VERSION);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Content-Language")).containsExactly("nl");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Sends what the HTTP client of the JDK refuses to send; the body is no valid chunk. */
    private String raw(String call, String header) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = call + "\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html, */*\r\n"
                    + "Content-Type: application/json\r\n" + header + "\r\n\r\nonzin\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
