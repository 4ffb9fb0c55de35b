package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other systems ask for proposals without signing in, and nothing is kept of what they send. */
@ApiTest
class ProposalControllerWebTest {

    private static final String ONE = "/api/v1/voorstellen";
    private static final String BULK = "/api/v1/voorstellen/_bulk";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Test
    void proposesAnswersWithTheWordsAndTheRolesThatFollow() {
        JsonNode proposal = json(post(ONE, "{\"naam\": \"Verhuizing doorgeven\"}"));

        assertThat(proposal.propertyNames())
                .containsExactly("antwoorden", "aanwijzingen", "rollen", "regelset", "aanwijzingenset");
        assertThat(proposal.at("/antwoorden").toString())
                .startsWith("{\"wie\":[\"inwoner\"],\"wat\":[\"document\"],\"keuze\":[\"alleen_hier\"]");
        assertThat(proposal.at("/aanwijzingen/1").toString())
                .isEqualTo("{\"vraag\":\"wat\",\"optie\":\"document\",\"woorden\":[\"Verhuizing\"]}");
        assertThat(proposal.at("/rollen/0/rol").stringValue()).isEqualTo("onderdaan");
        assertThat(proposal.at("/rollen/0/perspectief").stringValue()).isEqualTo("transactie");
        assertThat(proposal.at("/aanwijzingenset/versie").stringValue()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void readsTheDescriptionAndTheLegalBasisToo() {
        assertThat(answers("{\"naam\": \"Zaken\", \"omschrijving\": \"Voor uw hondenbelasting.\"}"))
                .contains("aanslag");
        assertThat(answers("{\"naam\": \"Zaken\", \"grondslag\": \"Verordening hondenbelasting\"}"))
                .contains("aanslag");
    }

    @Test
    void proposesNothingWhereNothingIsSaid() {
        JsonNode proposal = json(post(ONE, "{\"naam\": \"\", \"omschrijving\": null}"));

        assertThat(proposal.at("/antwoorden").isEmpty()).isTrue();
        assertThat(proposal.at("/aanwijzingen")).isEmpty();
        assertThat(proposal.at("/rollen")).isEmpty();
    }

    @Test
    void givesWhatTheCallThatJudgesTakes() {
        JsonNode proposal = json(post(ONE, "{\"naam\": \"Subsidie amateurkunst\"}"));

        JsonNode judged = json(post("/api/v1/beoordelingen", "{\"antwoorden\": " + proposal.at("/antwoorden") + "}"));

        assertThat(judged.at("/rollen")).isEqualTo(proposal.at("/rollen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                  | /naam missing_name
            {"naam": null}                      | /naam missing_name
            {"naam": false}                     | /naam wrong_type
            {"naam": 1}                         | /naam wrong_type
            {"naam": ["a"]}                     | /naam wrong_type
            {"naam": "a", "omschrijving": {}}   | /omschrijving wrong_type
            {"naam": "a", "tekst": "b"}         | /tekst unknown_property
            {"name": "a"}                       | /naam missing_name, /name unknown_property
            []                                  | - wrong_type
            "a"                                 | - wrong_type
            null                                | - wrong_type
            {"naam": "a", "naam": "b"}          | /naam duplicate_property
            {"naam": "a"                        | - not_json
            """)
    void namesEveryFaultAtOnce(String body, String faults) {
        MvcTestResult result = post(ONE, body);

        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(faults(result)).isEqualTo(faults);
    }

    @Test
    void proposesForAListInItsOrderOrNotAtAll() {
        assertThat(json(post(BULK, "[{\"naam\": \"Paspoort\"}, {\"naam\": \"Begroting\"}]"))
                        .valueStream()
                        .map(one -> one.at("/rollen/0/rol").stringValue()))
                .containsExactly("onderdaan", "bestuurder");
        assertThat(faults(post(BULK, "[{\"naam\": \"Paspoort\"}, {\"naam\": 3}, 4]")))
                .isEqualTo("/1/naam wrong_type, /2 wrong_type");
        assertThat(faults(post(BULK, "{\"naam\": \"Paspoort\"}"))).isEqualTo("- wrong_type");
    }

    @Test
    void takesAThousandTextsOfTheLengthThatAServiceMayHave() {
        String text = "{\"naam\": \"Paspoort\", \"omschrijving\": \"" + "gemeente ".repeat(555) + "\"}";

        MvcTestResult result = post(BULK, String.join(",", Collections.nCopies(1_000, text)), "[", "]");
        assertThat(result).hasStatusOk();
        assertThat(json(result)).hasSize(1_000);
        assertThat(post(BULK, String.join(",", Collections.nCopies(1_001, "{\"naam\": \"a\"}")), "[", "]"))
                .hasStatus(413);
    }

    @Test
    void refusesWhatIsTooLarge() {
        String text = "a".repeat(JsonBody.MOST_BYTES);
        assertThat(post(ONE, text, "{\"naam\": \"", "\"}")).hasStatus(413);
        assertThat(post(BULK, text.repeat(8), "[{\"naam\": \"", "\"}]")).hasStatus(413);
    }

    private String answers(String body) {
        return json(post(ONE, body)).at("/antwoorden/wat").toString();
    }

    /** Pointer and code of each fault; a hyphen is the whole body. */
    private String faults(MvcTestResult result) {
        return String.join(
                ", ",
                json(result)
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").stringValue().replaceFirst("^$", "-") + " "
                                + error.at("/code").stringValue())
                        .toList());
    }

    private MvcTestResult post(String path, String body, String... around) {
        String whole = around.length == 0 ? body : around[0] + body + around[1];
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(whole)
                .exchange();
    }

    private JsonNode json(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
