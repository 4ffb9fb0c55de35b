package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class AssessmentControllerWebTest {

    private static final String ONE = "/api/v1/beoordelingen";
    private static final String BULK = "/api/v1/beoordelingen/_bulk";

    private static final String PASSPORT = """
            {"antwoorden": {"wie": ["inwoner"], "wat": ["document"], "keuze": ["alleen_hier"], "weigeren": ["nee"],
             "basis": ["besluit"], "betaling": ["zelf"], "bijdrage": ["niets"], "derden": ["samenleving"]}}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Test
    void tellsInDutchThatAPassportIsForAnOnderdaan() {
        MvcTestResult result = post(ONE, PASSPORT, "");
        assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        JsonNode role = json(result).at("/rollen/0");
        assertThat(role.at("/rol").stringValue()).isEqualTo("onderdaan");
        assertThat(role.at("/naam").stringValue()).isEqualTo("Onderdaan");
        assertThat(role.at("/perspectief").stringValue()).isEqualTo("transactie");
        assertThat(role.at("/subsoort/id").stringValue()).isEqualTo("document");
        assertThat(role.at("/regel").stringValue()).isEqualTo("OND-DOC");
        assertThat(role.at("/grondslag").stringValue()).isEqualTo("afgeleid");
        assertThat(role.at("/bronnen/0/werk").stringValue()).startsWith("Bert Teeuwen, Lean voor de overheid");
        assertThat(role.at("/bronnen/1/plaats").stringValue()).isEqualTo("2.1 (3) Onderdaan");
        assertThat(role.at("/motivering").stringValue()).startsWith("De overheid legt iets officieel vast");
        assertThat(role.at("/waarde/individueel").stringValue()).startsWith("Het document of de beslissing klopt");
        assertThat(role.at("/waarde/collectief").stringValue()).startsWith("De overheid behandelt iedereen gelijk");
        assertThat(role.at("/rolOverheid").stringValue()).startsWith("Legt vast wat klopt en beslist");
        assertThat(role.at("/kwaliteit")).hasSize(6);
        assertThat(role.at("/kwaliteit/0/parameter").stringValue()).isEqualTo("snelheid");
        assertThat(role.at("/kwaliteit/0/gewicht").intValue()).isEqualTo(3);
        assertThat(role.at("/kwaliteit/0/grondslag").stringValue()).isEqualTo("expliciet");
        assertThat(json(result).at("/spanningen/0/id").stringValue()).isEqualTo("X1b");
        assertThat(json(result).at("/spanningen/0/tekst").stringValue()).startsWith("Wie iets aanvraagt, wil");
        assertThat(json(result).at("/aantekeningen/0/id").stringValue()).isEqualTo("N-NAAM");
        assertThat(json(result)
                        .at("/klanttest")
                        .valueStream()
                        .map(row -> row.at("/id").stringValue() + " "
                                + row.at("/uitkomst").stringValue()))
                .containsExactly("K1 nee", "K2 nee", "K3 nee", "K4 ja", "K5 nee", "K6 ja", "K7 ja", "K8 ja");
        assertThat(result).headers().hasValue(HttpHeaders.CONTENT_LANGUAGE, "nl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en            | en
            en-US,nl;q=.5 | en
            fr,en         | en
            nl            | nl
            fr            | nl
            *             | nl
            ?!            | nl
            """)
    void choosesTheLanguageThatIsAskedFor(String asked, String given) {
        MvcTestResult result = post(ONE, PASSPORT, asked);
        assertThat(result).hasStatusOk().headers().hasValue(HttpHeaders.CONTENT_LANGUAGE, given);
        assertThat(json(result).at("/rollen/0/rol").stringValue()).isEqualTo("onderdaan");
        assertThat(json(result).at("/klanttest/0/criterium").stringValue())
                .isEqualTo(given.equals("en") ? "Chooses freely" : "Kiest vrij");
    }

    @Test
    void hasEveryKeyAlwaysAndInTheOrderOfTheContract() {
        JsonNode open = json(post(ONE, "{\"antwoorden\": {}}", ""));
        assertThat(open.propertyNames())
                .containsExactly("regelset", "rollen", "mogelijk", "bijna", "spanningen", "klanttest", "aantekeningen");
        assertThat(open.at("/regelset").propertyNames()).containsExactly("versie", "sha256");
        assertThat(open.at("/regelset/sha256").stringValue()).matches("[0-9a-f]{64}");
        assertThat(open.at("/rollen")).isEmpty();
        assertThat(open.at("/mogelijk/0").propertyNames())
                .containsExactly("rol", "perspectief", "subsoort", "regel", "openVragen");
        assertThat(open.at("/klanttest")).hasSize(8);
        assertThat(open.at("/klanttest/0").propertyNames()).containsExactly("id", "criterium", "uitkomst");
        assertThat(open.at("/klanttest")
                        .valueStream()
                        .map(row -> row.at("/uitkomst").stringValue()))
                .containsOnly("onbekend");

        JsonNode role = json(post(ONE, PASSPORT, "")).at("/rollen/0");
        assertThat(role.propertyNames())
                .containsExactly(
                        "rol",
                        "naam",
                        "perspectief",
                        "subsoort",
                        "regel",
                        "motivering",
                        "grondslag",
                        "bronnen",
                        "waarde",
                        "rolOverheid",
                        "kwaliteit");
        assertThat(role.at("/waarde").propertyNames()).containsExactly("individueel", "collectief");
        assertThat(role.at("/kwaliteit/0").propertyNames()).containsExactly("parameter", "gewicht", "grondslag");
    }

    @Test
    void saysNullWhereARoleHasNoSubkindOrNoCollectiveWorth() {
        JsonNode role = json(post(ONE, """
                        {"antwoorden": {"wie": ["inwoner"], "wat": ["aankoop"], "keuze": ["anders"],
                         "weigeren": ["ja"], "basis": ["overeenkomst"], "betaling": ["zelf"], "bijdrage": ["niets"],
                         "derden": ["niemand"]}}""", "")).at("/rollen/0");
        assertThat(role.at("/rol").stringValue()).isEqualTo("klant");
        assertThat(role.get("subsoort").isNull()).isTrue();
        assertThat(role.get("waarde").get("collectief").isNull()).isTrue();
    }

    @Test
    void judgesAListInItsOrder() {
        JsonNode answers = json(post(BULK, "[{\"antwoorden\": {}}, " + PASSPORT + "]", ""));
        assertThat(answers).hasSize(2);
        assertThat(answers.at("/0/rollen")).isEmpty();
        assertThat(answers.get(1)).isEqualTo(json(post(ONE, PASSPORT, "")));
        assertThat(json(post(BULK, "[]", ""))).isEmpty();
    }

    @Test
    void namesEveryFaultOfAListInTheLanguageThatIsAskedForAndJudgesNothing() {
        String body = """
                [{"antwoorden": {}}, {"antwoorden": {"keuze": ["x"], "wie": "inwoner"}}, {"antworden": {}}]""";
        MvcTestResult result = post(BULK, body, "en");
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = json(result);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(problem.at("/status").intValue()).isEqualTo(400);
        assertThat(problem.at("/detail").stringValue()).contains("There are 4 faults.");
        assertThat(problem.at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").stringValue() + " "
                                + error.at("/code").stringValue()))
                .containsExactly(
                        "/1/antwoorden/keuze/0 unknown_option",
                        "/1/antwoorden/wie wrong_type",
                        "/2/antwoorden missing_answers",
                        "/2/antworden unknown_property");
        assertThat(problem.at("/errors/0/detail").stringValue())
                .isEqualTo("We do not know this answer to this question. "
                        + "Choose from: anders, alleen_hier, moet, nvt or weet_niet.");
        assertThat(json(post(BULK, body, "")).at("/errors/0/detail").stringValue())
                .startsWith("Dit antwoord kennen we niet bij deze vraag. Kies uit: ");
    }

    @SignedInAs(UserRole.ANALIST)
    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/beoordelingen,application/json,*/*,405",
        "PUT,/api/v1/beoordelingen,application/json,*/*,405",
        "DELETE,/api/v1/beoordelingen/_bulk,application/json,*/*,405",
        "POST,/api/v1/beoordelingen,text/plain,*/*,415",
        "POST,/api/v1/beoordelingen,application/xml,*/*,415",
        "POST,/api/v1/beoordelingen,application/x-www-form-urlencoded,*/*,415",
        "POST,/api/v1/beoordelingen,onzin,*/*,415",
        "POST,/api/v1/beoordelingen,application/json,text/html,406",
        "POST,/api/v1/beoordelingen,application/json,onzin,406",
        "GET,/api/v1/bestaat-niet,application/json,text/html,404",
        "POST,/api/v1/bestaat-niet,application/json,*/*,404",
        "POST,/api/v1/beoordelingen/,application/json,*/*,404",
        "GET,/api/,application/json,*/*,404"
    })
    void answersEveryWrongCallWithAProblem(String method, String path, String sent, String wanted, int status) {
        MvcTestResult result = mvc.method(HttpMethod.valueOf(method))
                .uri(path)
                .header(HttpHeaders.CONTENT_TYPE, sent)
                .header(HttpHeaders.ACCEPT, wanted)
                .content(PASSPORT)
                .exchange();
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(result).at("/status").intValue()).isEqualTo(status);
        assertThat(json(result).at("/errors").isArray()).isTrue();
        assertThat(json(result).at("/detail").stringValue()).isNotEmpty();
        assertThat(result)
                .headers()
                .hasValue("API-Version", ApiHeaders.VERSION)
                .hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Test
    void saysWhichMethodsAndTypesAreTaken() {
        assertThat(mvc.get().uri(ONE)).headers().hasValue(HttpHeaders.ALLOW, "POST");
        assertThat(mvc.post().uri(ONE).contentType(MediaType.TEXT_PLAIN).content("x"))
                .headers()
                .hasValue(HttpHeaders.ACCEPT, "application/json");
    }

    @Test
    void takesJsonWithAParameter() {
        assertThat(mvc.post()
                        .uri(ONE)
                        .header(HttpHeaders.CONTENT_TYPE, "application/json; charset=UTF-8")
                        .content(PASSPORT))
                .hasStatusOk();
    }

    @Test
    void makesNoSession() {
        MvcTestResult result = post(ONE, PASSPORT, "");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    private MvcTestResult post(String path, String body, String language) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (!language.isEmpty()) {
                        headers.add(HttpHeaders.ACCEPT_LANGUAGE, language);
                    }
                })
                .content(body)
                .exchange();
    }

    private JsonNode json(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
