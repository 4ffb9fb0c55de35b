package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Facets;
import nl.rolwijzer.catalogue.LegalDomain;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that describes the API says what is so: no more, no less. */
@EmptyCatalogue
class OpenApiWebTest {

    private static final String ROOT = "/api/v1";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JsonMapper json;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Rulebooks rulebooks;

    private JsonNode document = JsonMapper.shared().nullNode();

    @BeforeEach
    void reads() {
        document = json(web.get().uri("/openapi.json").exchange());
    }

    @Test
    void namesEveryHandlerThatThereIsAndNoOther() {
        Set<String> mapped = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(OpenApiWebTest::calls)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        document.get("paths")
                .forEachEntry((path, methods) -> methods.propertyNames().stream()
                        .filter(method -> !method.equals("parameters"))
                        .forEach(method -> named.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(named).isEqualTo(mapped).hasSizeGreaterThan(18);
    }

    private static Stream<String> calls(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT + "/"))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + path.substring(ROOT.length())));
    }

    @Test
    void knowsEveryParameterOfASearch() {
        Set<String> named = document.at("/paths")
                .get("/diensten")
                .at("/get/parameters")
                .valueStream()
                .map(parameter -> new SchemaCheck(document)
                        .resolved(parameter)
                        .at("/name")
                        .stringValue())
                .collect(Collectors.toSet());
        Stream<Facet> facets = Stream.of(
                        Facets.FIXED.stream(),
                        Facets.ANALYSED.stream(),
                        rulebooks.active().questionnaire().questions().stream()
                                .map(question -> Facet.answer(question.id())))
                .flatMap(all -> all);
        Set<String> expected = Stream.concat(
                        facets.map(Facet::camelName),
                        Stream.of("q", "vanaf", "tot", "voorbeelden", "sorteer", "facet", "aantal", "na"))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(expected);
    }

    @Test
    void knowsEveryLegalDomainAndEveryProperty() {
        assertThat(document.at("/components/schemas/Rechtsgebied/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactly(
                        Stream.of(LegalDomain.values()).map(LegalDomain::id).toArray(String[]::new));
        assertThat(document.at("/components/schemas/Dienst/properties").propertyNames())
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(ServiceProperty.values()).map(ServiceProperty::id), Stream.of("_links"))
                                .toList());
    }

    /** In YAML a comma ends a text without quotes: what comes after it would become a property. */
    @Test
    void hasNoPropertyWithWordsForAName() {
        assertThat(names(document)).contains("description").noneMatch(name -> name.contains(" "));
    }

    private static Stream<String> names(JsonNode node) {
        return Stream.concat(node.propertyNames().stream(), node.valueStream().flatMap(OpenApiWebTest::names));
    }

    @Test
    void hasASchemaThatEveryAnswerFits() {
        String id = saved(catalogue.register(
                Drafts.passport().with("rechtsgebied", "burgerzaken").confirmed()));
        Deviation deviation = new Deviation(List.of("gebruiker"), List.of(), "beleidskeuze", "Zo is het.");
        saved(catalogue.register(new Submission(
                UUID.randomUUID(), Drafts.passport().draft().with("", deviation), true, Origin.API, "")));
        saved(catalogue.register(
                Drafts.passport().named("Leeg").answering("wie").concept()));
        String version = rulebooks.active().edition().version();

        fits("/diensten?facet=status&facet=antwoordWie&aantal=2", "/diensten");
        fits("/diensten/" + id, "/diensten/{id}");
        fits("/diensten/" + id + "/beoordeling", "/diensten/{id}/beoordeling");
        fits("/diensten/" + id + "/revisies", "/diensten/{id}/revisies");
        fits("/diensten/" + id + "/revisies/1", "/diensten/{id}/revisies/{nummer}");
        fits("/rollen", "/rollen");
        fits("/rollen/klant", "/rollen/{rol}");
        fits("/regelsets", "/regelsets");
        fits("/regelsets/" + version, "/regelsets/{versie}");
        fits("/uitvoer/diensten.json", "/uitvoer/diensten.json");
    }

    @Test
    void hasASchemaThatEveryProblemFits() {
        JsonNode problem = json(web.get().uri(ROOT + "/diensten?kleur=rood").exchange());
        assertThat(faults("/components/schemas/Probleem", problem)).isEmpty();
        assertThat(faults("/components/schemas/Probleem", json.readTree("{\"status\": \"400\"}")))
                .contains("/status is no whole number", "/title is missing");
    }

    @WithAnonymousUser
    @Test
    void isForEverybodyAndForScriptsOfOtherSites() {
        for (String path : List.of("/openapi.json", ROOT + "/openapi.json")) {
            MvcTestResult result = web.get()
                    .uri(path)
                    .header(HttpHeaders.ORIGIN, "https://elders.example")
                    .exchange();
            assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
            assertThat(result)
                    .headers()
                    .hasValue(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                    .hasValue("API-Version", ApiHeaders.VERSION);
            assertThat(json(result)).isEqualTo(document);
        }
        assertThat(web.get().uri("/openapi.json").accept(MediaType.IMAGE_PNG))
                .hasStatus(406)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void saysItsVersionAndWhereItIs() {
        assertThat(document.at("/info/version").stringValue()).isEqualTo(ApiHeaders.VERSION);
        assertThat(document.at("/servers/0/url").stringValue()).isEqualTo("https://{host}/api/v1");
        assertThat(document.at("/servers/0/variables/host/default").stringValue())
                .isEqualTo("localhost");
    }

    private void fits(String address, String path) {
        MvcTestResult result = web.get().uri(URI.create(ROOT + address)).exchange();
        assertThat(result).as(address).hasStatusOk();
        JsonNode schema = document.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
        assertThat(new SchemaCheck(document).faults(schema, json(result)))
                .as(address)
                .isEmpty();
    }

    private List<String> faults(String schema, JsonNode answer) {
        return new SchemaCheck(document).faults(document.at(schema), answer);
    }

    private JsonNode json(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private static String saved(SaveResult result) {
        return ((SaveResult.Saved) result).serviceId().toString();
    }
}
