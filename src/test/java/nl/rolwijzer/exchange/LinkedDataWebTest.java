package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.linkeddata.Shapes;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who accepts linked data rather than a page gets it at the address of the page. */
@EmptyCatalogue
class LinkedDataWebTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient database;

    private UUID passport = new UUID(0, 0);

    @BeforeEach
    void fills() {
        passport = SmallCatalogue.fill(catalogue, lifecycle, search);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diensten",
                "/diensten/{id}",
                "/rollen",
                "/rollen/klant",
                "/api/v1/diensten",
                "/api/v1/diensten/{id}",
                "/api/v1/rollen",
                "/api/v1/rollen/klant"
            })
    void isThereForWhoAsks(String address) {
        MvcTestResult turtle = get(address, "text/turtle");
        MvcTestResult json = get(address, "application/ld+json");

        assertThat(turtle).hasStatusOk();
        assertThat(turtle.getResponse().getContentType()).startsWith("text/turtle");
        assertThat(json).hasStatusOk();
        assertThat(json.getResponse().getContentType()).startsWith("application/ld+json");
        assertThat(turtle.getResponse().getHeaders("Vary")).contains("Accept");
        assertThat(Shapes.read(body(turtle), Lang.TURTLE).isIsomorphicWith(Shapes.read(body(json), Lang.JSONLD11)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/diensten | text/html, text/turtle;q=0.9 | text/html",
                "/diensten | text/html;q=0.8, text/turtle | text/turtle",
                "/diensten | application/ld+json;q=0.9, text/turtle | text/turtle",
                "/diensten | */* | text/html",
                "/diensten/{id} | */* | text/html",
                "/rollen/klant | text/html;q=0.5, application/ld+json | application/ld+json"
            })
    void followsWhatIsLikedBest(String address, String accept, String type) {
        assertThat(get(address, accept).getResponse().getContentType()).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/diensten", "/diensten/{id}", "/rollen", "/rollen/klant"})
    void isAPageForBrowsersAndForWhoSaysNothing(String address) {
        assertThat(get(address, BROWSER).getResponse().getContentType()).startsWith("text/html");
        assertThat(web.get().uri(address, passport).exchange().getResponse().getContentType())
                .startsWith("text/html");
        assertThat(get(address, BROWSER).getResponse().getHeaders("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/diensten", "/diensten/{id}", "/rollen", "/rollen/klant"})
    void hasAnAddressOfItsOwnToo(String address) {
        Model said = Shapes.read(body(get(address, "text/turtle")), Lang.TURTLE);

        assertThat(Shapes.read(body(get(address + ".ttl", BROWSER)), Lang.TURTLE)
                        .isIsomorphicWith(said))
                .isTrue();
        assertThat(Shapes.read(body(get(address + ".jsonld", BROWSER)), Lang.JSONLD11)
                        .isIsomorphicWith(said))
                .isTrue();
    }

    @Test
    void hasTheServicesOfTheSearch() {
        assertThat(text(get("/diensten?q=kapvergunning", "text/turtle")))
                .contains("Kapvergunning")
                .doesNotContain("Bibliotheek");
        assertThat(text(get("/diensten?status=vervallen", "text/turtle")))
                .contains("Vervallen dienst", "status/Withdrawn")
                .doesNotContain("Bibliotheek");
    }

    @Test
    void hasTheRolesThatCount() {
        assertThat(text(get("/diensten?q=bibliotheek", "text/turtle")))
                .contains("/rollen/gebruiker>")
                .doesNotContain("/rollen/onderdaan>");
    }

    @Test
    void isInTheTrailWhenItIsTheCatalogue() {
        body(get("/diensten?rapport=audit&bereik=alles", "application/ld+json"));

        assertThat(database.sql(
                                "select body from audit_entry where action = 'export' order by recorded_at desc limit 1")
                        .query(String.class)
                        .single())
                .contains("\"diensten.jsonld\"", "\"rijen\":4", "\"sha256\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/diensten/00000000-0000-0000-0000-000000000000", "/rollen/vijand"})
    void isNotThereOfWhatDoesNotExist(String address) {
        assertThat(get(address, "text/turtle")).hasStatus(404);
        assertThat(get(address + ".ttl", "*/*")).hasStatus(404);
    }

    @Test
    @WithAnonymousUser
    void isRefusedToAProgramWithoutASignIn() {
        assertThat(get("/diensten", "text/turtle")).hasStatus(401);
        assertThat(get("/diensten/{id}", "application/ld+json")).hasStatus(401);
        assertThat(get("/api/v1/diensten/{id}", "text/turtle")).hasStatus(401);
        assertThat(get("/rollen", "text/turtle")).hasStatusOk();
    }

    private MvcTestResult get(String address, String accept) {
        return web.get().uri(address, passport).header("Accept", accept).exchange();
    }

    private static byte[] body(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }

    private static String text(MvcTestResult result) {
        return new String(body(result), StandardCharsets.UTF_8);
    }
}
