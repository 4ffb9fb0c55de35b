package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every page below the start says where it is, in its title and above its contents. */
@EmptyCatalogue
@SignedInAs(UserRole.BEHEERDER)
class BreadcrumbsWebTest {

    private static final Pattern TRAIL =
            Pattern.compile("<ol class=\"utrecht-breadcrumb-nav__list\">.*?</ol>", Pattern.DOTALL);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    private UUID service = new UUID(0, 0);

    @BeforeEach
    void keep() {
        service = ((SaveResult.Saved) catalogue.register(
                        Drafts.passport().named("Kapvergunning").concept()))
                .serviceId();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /diensten                    | Start Diensten
            /diensten/nieuw              | Start Diensten Beschrijf een dienst
            /diensten/{id}               | Start Diensten Kapvergunning
            /diensten/{id}/bewerken      | Start Diensten Kapvergunning Dienst bewerken
            /diensten/{id}/revisies/1    | Start Diensten Kapvergunning Kapvergunning, revisie 1
            /diensten/{id}/wat-als       | Start Diensten Kapvergunning Kapvergunning: wat als?
            /vergelijk                   | Start Diensten Diensten kiezen om te vergelijken
            /rollen/klant                | Start Rollen Rol: Klant
            /regels                      | Start De regels
            /beheer/audit/controle       | Start Beheer Spoor Controle van het spoor
            /beheer/regels/1.0.1         | Start Beheer Regelsets beheren Regelset 1.0.1
            /beheer/regels/1.0.1/proef   | Start Beheer Regelsets beheren Regelset 1.0.1 Proef met regelset 1.0.1, pagina 1
            /hulp/inloggen               | Start Hulp Inloggen
            """)
    void leadsBackToEveryPageAbove(String path, String trail) {
        String address = path.replace("{id}", service.toString());
        Matcher shown = TRAIL.matcher(body(address));

        assertThat(shown.find()).isTrue();
        assertThat(text(shown.group())).isEqualTo(trail);
        assertThat(shown.group()).containsOnlyOnce("aria-current=\"page\"").doesNotContain(address + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                            | Start - Rolwijzer
            /diensten                    | Diensten - Rolwijzer
            /diensten/{id}               | Kapvergunning - Diensten - Rolwijzer
            /diensten/{id}/bewerken      | Dienst bewerken - Kapvergunning - Diensten - Rolwijzer
            /beheer/audit                | Spoor - Beheer - Rolwijzer
            """)
    void saysInTheTitleWhereThePageIs(String path, String title) {
        assertThat(body(path.replace("{id}", service.toString()))).contains("<title>" + title + "</title>");
    }

    @Test
    void tellsNobodyTheNameOfAServiceThatTheyMayNotSee() {
        assertThat(new String(
                        web.get()
                                .uri("/diensten/{id}/bewerken", service)
                                .with(anonymous())
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .doesNotContain("Kapvergunning");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /hulp",
        "/diensten, /hulp/diensten-terugvinden",
        "/diensten/nieuw, /hulp/een-dienst-beschrijven",
        "/beheer/audit, /hulp/voor-de-beheerder"
    })
    void offersHelpWithTheScreen(String path, String help) {
        assertThat(body(path)).containsPattern("href=\"%s\">Hulp bij dit scherm".formatted(help));
        assertThat(web.get().uri(help)).hasStatusOk();
    }

    private String body(String address) {
        return new String(
                web.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
