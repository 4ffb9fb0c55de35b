package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that nobody sends in good faith: each is a clear refusal, and none brings the application down. */
@ApiTest
class HostileBodiesWebTest {

    private static final String ONE = "/api/v1/beoordelingen";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("nothing", bytes("")),
                Arguments.of("white space", bytes(" \n ")),
                Arguments.of("half an object", bytes("{\"antwoorden\": {")),
                Arguments.of("two values", bytes("{\"antwoorden\": {}} {}")),
                Arguments.of("a closing brace too many", bytes("{\"antwoorden\": {}}}")),
                Arguments.of("single quotes", bytes("{'antwoorden': {}}")),
                Arguments.of("a comment", bytes("{\"antwoorden\": {} /* x */}")),
                Arguments.of("a trailing comma", bytes("{\"antwoorden\": {},}")),
                Arguments.of("NaN", bytes("NaN")),
                Arguments.of("NaN inside", bytes("{\"antwoorden\": {\"wie\": [NaN]}}")),
                Arguments.of("a number of 2,000 digits", bytes("9".repeat(2_000))),
                Arguments.of("a name of 60,000 characters", bytes("{\"" + "a".repeat(60_000) + "\": 1}")),
                Arguments.of("10,000 lists in each other", bytes("[".repeat(10_000) + "]".repeat(10_000))),
                Arguments.of(
                        "10,000 objects in each other",
                        bytes("{\"antwoorden\":".repeat(10_000) + "{}" + "}".repeat(10_000))),
                Arguments.of("500,000 lists never closed", bytes("[".repeat(500_000))),
                Arguments.of("NUL", new byte[] {0}),
                Arguments.of("UTF-16", encoded("{\"antwoorden\": {}}", StandardCharsets.UTF_16)),
                Arguments.of("UTF-16 without mark", encoded("{\"antwoorden\": {}}", StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-32", encoded("{\"antwoorden\": {}}", Charset.forName("UTF-32"))),
                Arguments.of("Latin-1", encoded("{\"antwoorden\": {\"é\": []}}", StandardCharsets.ISO_8859_1)),
                Arguments.of("overlong UTF-8", joined("{\"", new byte[] {(byte) 0xC0, (byte) 0xAF}, "\": 1}")),
                Arguments.of(
                        "a surrogate in UTF-8",
                        joined("{\"", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "\": 1}")),
                Arguments.of("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void refusesWhatIsNotJson(String name, byte[] body) {
        for (String path : new String[] {ONE, ONE + "/_bulk"}) {
            MvcTestResult result = post(path, body);
            assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(errors(result)).hasSize(1);
            assertThat(errors(result).at("/0/code").stringValue()).isEqualTo("not_json");
            assertThat(errors(result).at("/0/pointer").stringValue()).isEmpty();
        }
    }

    @Test
    void saysWhereItStopsBeingJson() {
        assertThat(errors(post(ONE, bytes("{\n  \"antwoorden\": x}")))
                        .at("/0/detail")
                        .stringValue())
                .contains("regel 2,")
                .doesNotContain("api.");
    }

    @Test
    void refusesAPropertyThatIsGivenTwiceAndSaysWhere() {
        MvcTestResult result =
                post(ONE + "/_bulk", bytes("[{\"antwoorden\": {\"wie\": [\"inwoner\"], \"wie\": [\"bedrijf\"]}}]"));
        assertThat(result).hasStatus(400);
        assertThat(errors(result).at("/0/code").stringValue()).isEqualTo("duplicate_property");
        assertThat(errors(result).at("/0/pointer").stringValue()).isEqualTo("/0/antwoorden/wie");
    }

    @Test
    void readsOverAByteOrderMark() {
        assertThat(post(ONE, bytes("\uFEFF{\"antwoorden\": {}}"))).hasStatusOk();
    }

    @Test
    void takesHugeNumbersForTheWrongType() {
        MvcTestResult result = post(ONE, bytes("{\"antwoorden\": {\"wie\": [1e999999999, -1e-999999999, 1E400]}}"));
        assertThat(errors(result).valueStream().map(error -> error.at("/code").stringValue()))
                .containsExactly("wrong_type", "wrong_type", "wrong_type");
    }

    @Test
    void givesALoneSurrogateBackAsItCame() {
        MvcTestResult result =
                post(ONE, bytes("{\"antwoorden\": {\"\\ud800\": [], \"wie\": [\"\\udc00\", \"😀\"]}, \"\u202E\": 1}"));
        assertThat(errors(result)
                        .valueStream()
                        .map(error -> error.at("/pointer").stringValue()))
                .containsExactly("/antwoorden/\ud800", "/antwoorden/wie/0", "/antwoorden/wie/1", "/\u202E");
    }

    @Test
    void refusesAListForOneAndAnObjectForMany() {
        assertThat(errors(post(ONE, bytes("[]"))).at("/0/code").stringValue()).isEqualTo("wrong_type");
        assertThat(errors(post(ONE + "/_bulk", bytes("{}"))).at("/0/code").stringValue())
                .isEqualTo("wrong_type");
    }

    @Test
    void readsOneMebibyteAndRefusesOneByteMore() {
        String start = "{\"antwoorden\": {}}";
        byte[] most = bytes(start + " ".repeat(1024 * 1024 - start.length()));
        assertThat(post(ONE, most)).hasStatusOk();
        MvcTestResult result = post(ONE, bytes(new String(most, StandardCharsets.UTF_8) + " "));
        assertThat(result).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(errors(result).at("/0/code").stringValue()).isEqualTo("too_large");
        assertThat(errors(result).at("/0/detail").stringValue()).contains("1.048.576");
    }

    private MvcTestResult post(String path, byte[] body) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private JsonNode errors(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray()).at("/errors");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] joined(String before, byte[] middle, String after) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(bytes(before));
        joined.writeBytes(middle);
        joined.writeBytes(bytes(after));
        return joined.toByteArray();
    }
}
