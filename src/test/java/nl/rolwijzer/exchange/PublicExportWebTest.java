package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SavedBy;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where the catalogue is public, a file says no more than its pages: confirmed services, and nobody's name. */
@WithAnonymousUser
@EmptyCatalogue
@TestPropertySource(properties = "rolwijzer.public-catalogue=true")
class PublicExportWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    @BeforeEach
    void fills() {
        if (search.count(SearchRequest.everything()) == 0) {
            SavedBy.person("Anna de Wit", () -> {
                catalogue.register(
                        Drafts.passport().named("Vastgestelde dienst").confirmed());
                return catalogue.register(
                        Drafts.passport().named("Geheim concept").concept());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diensten.csv?rapport=afwijkingen",
                "/diensten.csv?kolom=naam&kolom=opgeslagen_door&kolom=reden",
                "/diensten.csv?bereik=alles",
                "/diensten.csv?bereik=alles&status=concept&kolom=naam&kolom=opgeslagen_door",
                "/diensten.json?bereik=alles&kolom=opgeslagen_door",
                "/diensten.ttl?bereik=alles&rapport=audit",
                "/diensten.jsonld?bereik=alles&status=concept",
                "/diensten/kwaliteit.csv?bereik=alles&status=concept",
                "/diensten/uitvoer"
            })
    void tellsNoNameAndNoConcept(String address) {
        assertThat(web.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Anna", "Geheim", "opgeslagen_door", "rapport=audit");
    }

    @Test
    void hasTheConfirmedServices() {
        assertThat(new String(
                        web.get()
                                .uri("/diensten.csv?bereik=alles")
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("Vastgestelde dienst");
    }

    @Test
    void tellsOneConfirmedServiceAsLinkedDataAndNoConcept() {
        assertThat(web.get().uri("/diensten/{id}", id("Vastgestelde dienst")).header("Accept", "text/turtle"))
                .hasStatusOk()
                .bodyText()
                .contains("Vastgestelde dienst")
                .doesNotContain("Anna");
        assertThat(web.get().uri("/diensten/{id}", id("Geheim concept")).header("Accept", "text/turtle"))
                .hasStatus(401);
        assertThat(web.get().uri("/diensten/{id}.ttl", id("Geheim concept")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");
    }

    private UUID id(String name) {
        return search.page(SearchRequest.everything(), 1, 10).stream()
                .filter(service -> service.facts().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Its address looks like that of a service, which everybody may read. */
    @Test
    void asksToSignInForTheSteps() {
        assertThat(web.get().uri("/diensten/stappen.csv"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");
        assertThat(web.get().uri("/diensten/uitvoer")).bodyText().doesNotContain("stappen.csv");
    }

    @Test
    void hasTheQualityCardsOfTheConfirmedServices() {
        assertThat(web.get().uri("/diensten/kwaliteit.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Vastgestelde dienst");
        assertThat(web.get().uri("/diensten/{id}/kwaliteit.csv", id("Geheim concept")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");
    }

    @Test
    void asksToSignInForTheHistory() {
        assertThat(web.get().uri("/diensten.csv?rapport=audit"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");
    }
}
