package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples with which docs/api.md asks for proposals do what it says, as they stand there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:proposal-journey;DB_CLOSE_DELAY=-1",
            "rolwijzer.reference-catalogue=false"
        })
class ProposalJourneyTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("curl -s http://localhost:8080/api/v1/voorstellen.*?\\}\\]?'", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @Test
    void proposesWhatTheDocumentAsksFor() throws Exception {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(examples).hasSize(2);

        JsonNode one = run(examples.get(0));
        assertThat(one.at("/antwoorden/wat/0").stringValue()).isEqualTo("toestemming");
        assertThat(one.at("/rollen/0/rol").stringValue()).isEqualTo("onderdaan");

        assertThat(run(examples.get(1))
                        .valueStream()
                        .map(proposal -> proposal.at("/rollen/0/rol").stringValue()))
                .containsExactly("belastingbetaler", "kiezer");
    }

    private JsonNode run(String example) throws IOException, InterruptedException {
        Process curl = new ProcessBuilder("sh", "-c", example.replace("8080", String.valueOf(port))).start();
        byte[] answer = curl.getInputStream().readAllBytes();
        assertThat(curl.waitFor()).as("exit code of curl").isZero();
        return JsonMapper.shared().readTree(new String(answer, StandardCharsets.UTF_8));
    }
}
