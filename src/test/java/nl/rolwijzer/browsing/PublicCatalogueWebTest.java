package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.SavedBy;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where the catalogue is public, everybody reads what was confirmed and nobody else's name. */
@WithAnonymousUser
@EmptyCatalogue
@TestPropertySource(properties = "rolwijzer.public-catalogue=true")
class PublicCatalogueWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    /** A confirmed service and a concept that is another moment of it, in both of which the citizen is onderdaan. */
    @BeforeEach
    void fill() {
        if (search.count(SearchRequest.everything()) == 0) {
            UUID confirmed = SavedBy.person(
                    "Anna de Wit",
                    () -> kept(Drafts.passport().named("Vastgestelde dienst").confirmed()));
            catalogue.registerMoment(
                    confirmed, Drafts.passport().named("Geheim concept").concept());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rollen/onderdaan", "/diensten", "/diensten.csv"})
    void showsConfirmedServicesAlone(String address) {
        assertThat(body(address))
                .contains("Vastgestelde dienst")
                .doesNotContain("Geheim concept")
                .doesNotContain("Anna de Wit");
    }

    @Test
    void countsConfirmedServicesAlone() {
        assertThat(body("/diensten?status=concept")).contains("Geen dienst");
        assertThat(body("/diensten")).contains("<strong>1 dienst").doesNotContain("name=\"status\"");
        assertThat(body("/diensten?q=geheim&rol=onderdaan"))
                .contains("Geen dienst")
                .doesNotContain("(2 diensten)");
        assertThat(body("/rollen/onderdaan")).contains("de dienst met de rol onderdaan");
    }

    @Test
    void showsAServiceWithoutWhoMadeItAndWithoutItsConcepts() {
        assertThat(body("/diensten/" + id("Vastgestelde dienst")))
                .contains("Vastgesteld op")
                .doesNotContain("Anna de Wit", "Geheim concept", "/bewerken", "/revisies/");
    }

    @Test
    void asksWhoWantsMoreToSignIn() {
        for (String address : new String[] {
            "/diensten/" + id("Geheim concept"),
            "/diensten/" + id("Vastgestelde dienst") + "/revisies/1",
            "/diensten/nieuw"
        }) {
            assertThat(web.get().uri(address))
                    .as(address)
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl("/login");
        }
    }

    private UUID id(String name) {
        return search.page(SearchRequest.everything(), 1, 10).stream()
                .filter(service -> service.facts().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID kept(Submission submission) {
        return ((SaveResult.Saved) catalogue.register(submission)).serviceId();
    }

    private String body(String address) {
        MvcTestResult result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
