package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.IssuedToken;
import nl.rolwijzer.accounts.SystemTokens;
import nl.rolwijzer.platform.TokenScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system describes services and changes them. */
@EmptyCatalogue
class WritingWebTest {

    private static final String SERVICES = "/api/v1/diensten";

    private static final String WHOLE = """
            {"naam": "Paspoort", "organisatie": "Gemeente Voorbeeldstad", "omschrijving": "Wij geven een paspoort af.",
             "grondslag": "Paspoortwet", "grondslag_url": "https://wetten.overheid.nl/BWBR0005212", "doel_burger": null,
             "antwoorden": {"wie": ["inwoner"], "wat": ["toestemming"], "keuze": ["alleen_hier"], "weigeren": ["nee"],
                            "basis": ["besluit"], "betaling": ["zelf"], "bijdrage": ["niets"], "derden": ["samenleving"]},
             "toelichtingen": {"wie": "Iedereen met de Nederlandse nationaliteit."},
             "status": "%s", "reden": "Uit het zaaksysteem"}""";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JsonMapper json;

    @Autowired
    private SystemTokens tokens;

    private String token = "";

    @BeforeEach
    void hasAToken() {
        token = IssuedToken.header(tokens, "Zaaksysteem", TokenScope.LEZEN, TokenScope.SCHRIJVEN);
    }

    @Test
    void keepsAServiceThatIsConfirmedAtOnceAndSaysWhereItIs() {
        MvcTestResult made = post(WHOLE.formatted("vastgesteld"), "");
        assertThat(made).hasStatus(201).headers().hasValue(HttpHeaders.ETAG, "\"1\"");
        JsonNode service = json(made);
        assertThat(made)
                .headers()
                .hasValue(HttpHeaders.LOCATION, service.at("/_links/self/href").stringValue());
        assertThat(service.at("/status").stringValue()).isEqualTo("vastgesteld");
        assertThat(service.at("/rollen/0").stringValue()).isEqualTo("onderdaan");
        assertThat(service.at("/herkomst").stringValue()).isEqualTo("api");
        assertThat(service.at("/reden").stringValue()).isEqualTo("Uit het zaaksysteem");
        assertThat(json(get(path(service)))).isEqualTo(service);
    }

    @Test
    void makesOneServiceOfOneKeyHoweverOftenAndTellsTheSame() {
        String body = WHOLE.formatted("concept").replace("Paspoort\"", "Een sleutel\"");
        MvcTestResult first = post(body, "sleutel-1");
        MvcTestResult again = post(body, "sleutel-1");
        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(found("Een sleutel")).isEqualTo(1);
        assertThat(post(body, "sleutel-2")).hasStatus(201);
        assertThat(found("Een sleutel")).isEqualTo(2);
    }

    @Test
    void makesOneServiceOfTheSameCallSentAtOnce() throws Exception {
        String body = "{\"naam\": \"Tegelijk\"}";
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Future<MvcTestResult>> answers =
                senders.invokeAll(Collections.nCopies(16, (Callable<MvcTestResult>) () -> post(body, "tegelijk")));
        senders.shutdown();
        for (Future<MvcTestResult> answer : answers) {
            assertThat(answer.get()).hasStatus(201);
        }
        assertThat(found("Tegelijk")).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatBelongsToAnotherCall() {
        post("{\"naam\": \"Eerste\"}", "gedeeld");
        assertThat(post("{\"naam\": \"Tweede\"}", "gedeeld"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(found("Tweede")).isZero();
        token = IssuedToken.header(tokens, "Ander systeem", TokenScope.LEZEN, TokenScope.SCHRIJVEN);
        assertThat(post("{\"naam\": \"Tweede\"}", "gedeeld")).hasStatus(201);
    }

    @Test
    void doesNotUseUpTheKeyOfARefusedCall() {
        assertThat(post("{\"naam\": \"\"}", "verbeterd")).hasStatus(400);
        assertThat(post("{\"naam\": \"Nu wel\"}", "verbeterd")).hasStatus(201);
    }

    @Test
    void revisesWhatTheCallerHasSeenAndNothingElse() {
        String path = path(json(post("{\"naam\": \"Te wijzigen\"}", "")));
        MvcTestResult second = put(path, "{\"naam\": \"Gewijzigd\"}", "\"1\"");
        assertThat(second).hasStatusOk().headers().hasValue(HttpHeaders.ETAG, "\"2\"");
        assertThat(json(second).at("/naam").stringValue()).isEqualTo("Gewijzigd");
        assertThat(put(path, "{\"naam\": \"Ingehaald\"}", "\"1\"")).hasStatus(412);
        assertThat(put(path, "{\"naam\": \"Zwak\"}", "W/\"2\"")).hasStatus(412);
        assertThat(put(path, "{\"naam\": \"Blind\"}", "")).hasStatus(428);
        assertThat(json(get(path)).at("/naam").stringValue()).isEqualTo("Gewijzigd");
        assertThat(put(path, "{\"naam\": \"Hoe dan ook\"}", "*")).hasStatusOk();
        assertThat(put(SERVICES + "/00000000-0000-0000-0000-000000000000", "{\"naam\": \"x\"}", "\"1\""))
                .hasStatus(404);
    }

    @Test
    void takesTheSameRevisionSentTwiceForOne() {
        String path = path(json(post("{\"naam\": \"Herhaald\"}", "")));
        JsonNode first = json(put(path, "{\"naam\": \"Herhaald 2\"}", "\"1\""));
        MvcTestResult again = put(path, "{\"naam\": \"Herhaald 2\"}", "\"1\"");
        assertThat(again).hasStatusOk();
        assertThat(json(again)).isEqualTo(first);
    }

    @Test
    void letsAServiceLapseAndComeBackWithAReason() {
        String path = path(json(post(WHOLE.formatted("vastgesteld").replace("Paspoort\"", "Aflopend\""), "")));
        MvcTestResult lapsed = put(path + "/vervallen", "{\"vervallen\": true, \"reden\": \"Opgeheven\"}", "\"1\"");
        assertThat(lapsed).hasStatusOk();
        assertThat(json(lapsed).at("/status").stringValue()).isEqualTo("vervallen");
        assertThat(json(lapsed).at("/herkomst_revisie").stringValue()).isEqualTo("api");
        assertThat(put(path + "/vervallen", "{\"vervallen\": false, \"reden\": \"Toch\"}", "\"1\""))
                .hasStatus(412);
        MvcTestResult back = put(path + "/vervallen", "{\"vervallen\": false, \"reden\": \"Toch\"}", "\"2\"");
        assertThat(json(back).at("/status").stringValue()).isEqualTo("vastgesteld");
        assertThat(errors(put(path + "/vervallen", "{\"vervallen\": \"ja\", \"reden\": 1, \"x\": 2}", "*")))
                .containsExactlyInAnyOrder("/vervallen wrong_type", "/reden wrong_type", "/x unknown_property");
        assertThat(errors(put(path + "/vervallen", "{\"vervallen\": true, \"reden\": \" \"}", "*")))
                .containsExactly("/reden missing_value");
    }

    @Test
    void confirmsOtherRolesThanTheRulesDeriveWithAReason() {
        String deviating = WHOLE.formatted("vastgesteld").replace("\"status\"", """
                "afwijking": {"rollen": ["gebruiker"], "rollen_derden": [], "reden": "beleidskeuze",
                              "toelichting": "Wij ontvangen gasten."}, "status\"""");
        JsonNode service = json(post(deviating, ""));
        assertThat(service.at("/rollen/0").stringValue()).isEqualTo("gebruiker");
        assertThat(service.at("/rollen_afgeleid/0").stringValue()).isEqualTo("onderdaan");
        assertThat(service.at("/afwijking/toelichting").stringValue()).isEqualTo("Wij ontvangen gasten.");
    }

    @Test
    void namesEveryFaultAtOnceWhereverItIs() {
        MvcTestResult refused = post("""
                {"naam": false, "organisatie": 7, "kleur": "rood", "id": "x", "grondslag_url": "geen adres",
                 "antwoorden": {"wie": "inwoner", "wat": ["onzin"], "hoe": ["x"], "keuze": [null]},
                 "toelichtingen": {"wie": ["x"]}, "herziening": "morgen", "rechtsgebied": "maanrecht",
                 "afwijking": {"rollen": ["baas"], "wie": 1}, "status": "vervallen"}""", "");
        assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "/naam wrong_type",
                        "/organisatie wrong_type",
                        "/kleur unknown_property",
                        "/id unknown_property",
                        "/antwoorden/wie wrong_type",
                        "/antwoorden/keuze/0 wrong_type",
                        "/toelichtingen/wie wrong_type",
                        "/afwijking/wie unknown_property",
                        "/status unknown_value",
                        "/grondslag_url not_an_address",
                        "/rechtsgebied unknown_value",
                        "/antwoorden/wat unknown_option",
                        "/antwoorden/hoe unknown_question",
                        "/herziening not_a_date",
                        "/afwijking/rollen unknown_option");
    }

    @Test
    void asksForEverythingThatConfirmingNeeds() {
        assertThat(errors(post("{\"naam\": \"Kaal\", \"status\": \"vastgesteld\"}", "")))
                .contains("/organisatie missing_value", "/omschrijving missing_value", "/antwoorden/wie missing_value")
                .hasSize(10);
        assertThat(errors(post("{}", ""))).containsExactly("/naam missing_name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"x\"",
                "{\"naam\": \"a\", \"naam\": \"b\"}",
                "{\"naam\": \"a\"} {}",
                "{\"naam\": 'a'}",
                "{\"naam\": \"\\ud800\"}",
                "{\"naam\": \"a\\u0000b\"}",
                "{\"naam\": {\"naam\": {}}}"
            })
    void refusesWhatIsNoDescription(String body) {
        assertThat(post(body, "")).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThat(post("[".repeat(100_000), "")).hasStatus(400);
        assertThat(post("{\"antwoorden\": " + "{\"wie\": ".repeat(400) + "1" + "}".repeat(401), ""))
                .hasStatus(400);
        assertThat(post("{\"naam\": \"" + "x".repeat(JsonBody.MOST_BYTES) + "\"}", ""))
                .hasStatus(413);
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH,/api/v1/diensten,application/json,*/*,405",
        "DELETE,/api/v1/diensten/00000000-0000-0000-0000-000000000000,application/json,*/*,405",
        "POST,/api/v1/diensten,text/plain,*/*,415",
        "POST,/api/v1/diensten,application/json,text/html,406",
        "GET,/api/v1/diensten,application/json,image/png,406",
        "POST,/api/v1/rollen,application/json,*/*,405"
    })
    void answersEveryWrongCallWithAProblem(String method, String path, String sent, String wanted, int status) {
        assertThat(web.method(HttpMethod.valueOf(method))
                        .uri(path)
                        .header(HttpHeaders.AUTHORIZATION, token)
                        .header(HttpHeaders.CONTENT_TYPE, sent)
                        .header(HttpHeaders.ACCEPT, wanted)
                        .content("{\"naam\": \"x\"}"))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"met spatie", "é", "\t"})
    void refusesAKeyThatIsNoKey(String key) {
        assertThat(post("{\"naam\": \"x\"}", key)).hasStatus(400);
    }

    @Test
    void wantsACsrfTokenOfAPersonWithASession() {
        assertThat(web.post()
                        .uri(SERVICES)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"naam\": \"Met sessie\"}"))
                .hasStatus(201);
    }

    private MvcTestResult post(String body, String key) {
        return web.post()
                .uri(SERVICES)
                .header(HttpHeaders.AUTHORIZATION, token)
                .headers(headers -> {
                    if (!key.isEmpty()) {
                        headers.add(IdempotencyKeys.HEADER, key);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult put(String path, String body, String tag) {
        return web.put()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .headers(headers -> {
                    if (!tag.isEmpty()) {
                        headers.add(HttpHeaders.IF_MATCH, tag);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }

    private int found(String name) {
        return json(get(SERVICES + "?q=" + name.replace(' ', '+')))
                .at("/diensten")
                .valueStream()
                .filter(service -> service.at("/naam").stringValue().equals(name))
                .toList()
                .size();
    }

    private List<String> errors(MvcTestResult result) {
        return json(result)
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/pointer").stringValue() + " "
                        + error.at("/code").stringValue())
                .toList();
    }

    private static String path(JsonNode service) {
        return SERVICES + "/" + service.at("/id").stringValue();
    }

    private JsonNode json(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
