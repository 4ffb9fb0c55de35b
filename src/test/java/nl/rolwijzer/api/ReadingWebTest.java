package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program reads the catalogue, the roles and the rulebooks. */
@EmptyCatalogue
class ReadingWebTest {

    private static final String SERVICES = "/api/v1/diensten";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Catalogue catalogue;

    private UUID passport = new UUID(0, 0);

    @BeforeEach
    void fills() {
        if (get(SERVICES).at("/totaal").intValue() == 0) {
            UUID id = saved(catalogue.register(Drafts.passport().concept()));
            catalogue.revise(id, 1, Drafts.passport().confirmed());
            for (String name : List.of("Kapvergunning", "Bibliotheek", "Hondenbelasting", "Zwembad")) {
                saved(catalogue.register(Drafts.passport()
                        .named(name)
                        .with("omschrijving", "Iets anders.")
                        .concept()));
            }
            Deviation deviation = new Deviation(List.of("gebruiker"), List.of(), "beleidskeuze", "Wij zijn gastvrij.");
            saved(catalogue.register(new Submission(
                    UUID.randomUUID(),
                    Drafts.passport().named("Verhuizen").draft().with("", deviation),
                    true,
                    Origin.FORMULIER,
                    "Besproken in het team")));
        }
        passport = UUID.fromString(get(SERVICES + "?q=Paspoort&status=vastgesteld&rol=onderdaan")
                .at("/diensten/0/id")
                .stringValue());
    }

    @Test
    void tellsAllOfAServiceUnderTheNamesOfTheExport() {
        MvcTestResult result = web.get().uri(SERVICES + "/" + passport).exchange();
        assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(result).headers().hasValue(HttpHeaders.ETAG, "\"2\"").hasValue("API-Version", ApiHeaders.VERSION);
        JsonNode service = json(result);
        List<String> names = new ArrayList<>(List.of(ServiceProperty.values()).stream()
                .map(ServiceProperty::id)
                .toList());
        names.add("_links");
        assertThat(service.propertyNames()).containsExactlyElementsOf(names);
        assertThat(service.at("/naam").stringValue()).isEqualTo("Paspoort");
        assertThat(service.at("/revisie").intValue()).isEqualTo(2);
        assertThat(service.at("/status").stringValue()).isEqualTo("vastgesteld");
        assertThat(service.at("/rollen").valueStream().map(JsonNode::stringValue))
                .containsExactly("onderdaan");
        assertThat(service.at("/antwoorden").propertyNames())
                .containsExactly("wie", "wat", "keuze", "weigeren", "basis", "betaling", "bijdrage", "derden");
        assertThat(service.at("/antwoorden/wat/0").stringValue()).isEqualTo("toestemming");
        assertThat(service.at("/toelichtingen/weigeren").stringValue()).startsWith("Wie aan de eisen");
        assertThat(service.at("/gewijzigd_op").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(service.at("/herziening").stringValue()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(service.get("rechtsgebied").isNull()).isTrue();
        assertThat(service.get("afwijking").isNull()).isTrue();
        assertThat(service.at("/_links/self/href").stringValue())
                .isEqualTo("http://localhost" + SERVICES + "/" + passport);
    }

    @Test
    void tellsWhichRolesAPersonConfirmedAgainstTheRulesAndWhy() {
        JsonNode service = get(SERVICES + "?afwijking=ja").at("/diensten/0");
        assertThat(service.at("/rollen/0").stringValue()).isEqualTo("gebruiker");
        assertThat(service.at("/rollen_afgeleid/0").stringValue()).isEqualTo("onderdaan");
        assertThat(service.at("/afwijking").propertyNames())
                .containsExactly("rollen", "rollen_derden", "reden", "toelichting");
        assertThat(service.at("/afwijking/reden").stringValue()).isEqualTo("beleidskeuze");
        assertThat(service.at("/reden").stringValue()).isEqualTo("Besproken in het team");
    }

    @Test
    void answersThatNothingChangedToWhoHasTheRevision() {
        assertThat(web.get().uri(SERVICES + "/" + passport).header(HttpHeaders.IF_NONE_MATCH, "\"2\""))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @Test
    void judgesAServiceAsTheRulesDo() {
        JsonNode judgement = get(SERVICES + "/" + passport + "/beoordeling");
        assertThat(judgement.at("/rollen/0/rol").stringValue()).isEqualTo("onderdaan");
        assertThat(judgement.at("/klanttest")).hasSize(8);
    }

    @Test
    void listsRevisionsFromTheNewestOnPartByPart() {
        String revisions = SERVICES + "/" + passport + "/revisies";
        JsonNode all = get(revisions);
        assertThat(all.at("/revisies")
                        .valueStream()
                        .map(revision -> revision.at("/revisie").intValue()))
                .containsExactly(2, 1);
        assertThat(all.at("/_links").propertyNames()).containsExactly("self");
        JsonNode first = get(revisions + "?aantal=1");
        JsonNode second = get(path(first.at("/_links/next/href")));
        assertThat(second.at("/revisies/0")).isEqualTo(all.at("/revisies/1"));
        assertThat(second.at("/_links").propertyNames()).containsExactly("self");
        assertThat(get(revisions + "/1")).isEqualTo(all.at("/revisies/1"));
        assertThat(get(revisions + "/1").at("/status").stringValue()).isEqualTo("concept");
    }

    @Test
    void findsWhatTheListFindsPartByPart() {
        List<String> names = new ArrayList<>();
        String address = SERVICES + "?aantal=2";
        while (!address.isEmpty()) {
            JsonNode part = get(address);
            assertThat(part.propertyNames()).containsExactly("diensten", "totaal", "facetten", "_links");
            assertThat(part.at("/totaal").intValue()).isEqualTo(6);
            part.at("/diensten")
                    .valueStream()
                    .forEach(service -> names.add(service.at("/naam").stringValue()));
            address = part.has("_links") && part.at("/_links").has("next") ? path(part.at("/_links/next/href")) : "";
        }
        assertThat(names)
                .containsExactly("Bibliotheek", "Hondenbelasting", "Kapvergunning", "Paspoort", "Verhuizen", "Zwembad");
    }

    @Test
    void countsTheFacetsThatAreAskedForUnderBothNames() {
        JsonNode found = get(SERVICES + "?facet=status&facet=rolDerden&facet=antwoord.wat&aantal=1");
        assertThat(found.at("/facetten").propertyNames())
                .containsExactlyInAnyOrder("status", "rol_derden", "antwoord.wat");
        assertThat(found.at("/facetten/status/concept").intValue()).isEqualTo(4);
        assertThat(found.at("/facetten/status/vastgesteld").intValue()).isEqualTo(2);
        assertThat(found.get("facetten").get("antwoord.wat").get("toestemming").intValue())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "rol=onderdaan,5",
        "rol=gebruiker,1",
        "antwoordWat=toestemming,6",
        "antwoord.wat=aankoop,0",
        "rolAfgeleid=onderdaan&rol=gebruiker,1",
        "status=concept&q=zwembad,1",
        "vanaf=2026-01-01&voorbeelden=nee,6",
        "tot=2026-01-01,0"
    })
    void filtersAsTheListDoes(String parameters, int found) {
        assertThat(get(SERVICES + "?" + parameters).at("/totaal").intValue()).isEqualTo(found);
    }

    @Test
    void namesEveryWrongParameterAtOnce() {
        MvcTestResult result = web.get()
                .uri(SERVICES + "?rol=baas&aantal=0&na=onzin&sorteer=x&vanaf=gisteren&kleur=rood&facet=y&voorbeelden=z")
                .exchange();
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(result)
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/parameter").stringValue() + " "
                                + error.at("/code").stringValue()))
                .containsExactlyInAnyOrder(
                        "rol unknown_value",
                        "aantal unknown_value",
                        "na unknown_value",
                        "sorteer unknown_value",
                        "vanaf unknown_value",
                        "kleur unknown_parameter",
                        "facet unknown_value",
                        "voorbeelden unknown_value");
        assertThat(json(result).at("/errors/0").has("pointer")).isFalse();
    }

    @Test
    void refusesAPlaceOfAnotherOrder() {
        String next = path(get(SERVICES + "?aantal=1").at("/_links/next/href"));
        assertThat(web.get().uri(URI.create(next + "&sorteer=gewijzigd"))).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/diensten/00000000-0000-0000-0000-000000000000",
                "/api/v1/diensten/geen-uuid",
                "/api/v1/diensten/00000000-0000-0000-0000-000000000000/beoordeling",
                "/api/v1/diensten/00000000-0000-0000-0000-000000000000/revisies",
                "/api/v1/diensten/00000000-0000-0000-0000-000000000000/revisies/1",
                "/api/v1/diensten/00000000-0000-0000-0000-000000000000/revisies/een",
                "/api/v1/rollen/baas",
                "/api/v1/regelsets/0.0.0"
            })
    void saysThatThereIsNoSuchThing(String path) {
        assertThat(web.get().uri(path)).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void describesTheSevenRolesInTheLanguageThatIsAskedFor() {
        JsonNode roles = get("/api/v1/rollen");
        assertThat(roles.at("/rollen").valueStream().map(role -> role.at("/rol").stringValue()))
                .containsExactly(
                        "klant", "gebruiker", "onderdaan", "kiezer", "belastingbetaler", "partner", "bestuurder");
        JsonNode english = json(web.get()
                .uri("/api/v1/rollen/onderdaan")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange());
        assertThat(english.propertyNames()).isEqualTo(roles.at("/rollen/2").propertyNames());
        assertThat(english.at("/zin").stringValue())
                .isNotEmpty()
                .isNotEqualTo(roles.at("/rollen/2/zin").stringValue());
        assertThat(english.at("/kwaliteit")).hasSize(6);
    }

    @Test
    void handsOutTheRulebookWithEveryConditionOfEveryRule() {
        JsonNode shelf = get("/api/v1/regelsets");
        assertThat(shelf.at("/regelsets/0/actief").booleanValue()).isTrue();
        JsonNode rules = get(path(shelf.at("/regelsets/0/_links/self/href")));
        assertThat(rules.at("/sha256")).isEqualTo(shelf.at("/regelsets/0/sha256"));
        assertThat(rules.at("/vragen")).hasSize(8);
        assertThat(rules.at("/vragen/0/opties/0/id").stringValue()).isEqualTo("inwoner");
        List<String> ids = rules.at("/regels")
                .valueStream()
                .map(rule -> rule.at("/regel").stringValue())
                .toList();
        assertThat(rules.at("/voorwaarden").propertyNames()).containsExactlyElementsOf(ids);
        assertThat(rules.at("/voorwaarden").valueStream())
                .allSatisfy(
                        needs -> assertThat(needs.at("/0/soort").stringValue()).isIn("alle", "een_van", "geen"));
        assertThat(ids).contains(rules.at("/klanttest").stringValue());
    }

    private JsonNode get(String path) {
        MvcTestResult result = web.get().uri(URI.create(path)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return json(result);
    }

    private JsonNode json(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private static String path(JsonNode href) {
        return href.stringValue().substring("http://localhost".length());
    }

    private static UUID saved(SaveResult result) {
        return ((SaveResult.Saved) result).serviceId();
    }
}
