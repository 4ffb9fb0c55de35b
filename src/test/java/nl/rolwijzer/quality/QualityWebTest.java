package nl.rolwijzer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The quality card of a service, by a browser without script. */
@EmptyCatalogue
class QualityWebTest {

    private static final Drafts PERMIT =
            Drafts.passport().named("Vergunning =1+1").answering("derden", "omwonenden", "samenleving");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void keepAPermit() {
        catalogue.register(id, PERMIT.confirmed());
    }

    @Test
    void showsSixParametersInTheWordsOfEveryRole() {
        String page = page("");

        assertThat(page.split("<article ")).hasSize(1 + 6);
        assertThat(text(page))
                .contains("Wie aanvraagt, wil snel een besluit en vindt wachten verloren tijd.")
                .contains("Buren horen snel wat er komt, en houden genoeg tijd om te reageren.")
                .contains("Dagen die buren hebben om te reageren")
                .contains("weegt het zwaarst De bron noemt dit bij deze rol.")
                .contains("De kaart volgt de rollen die zijn vastgesteld.");
    }

    @Test
    void marksWhereInterestsClashAndSaysBetweenWhom() {
        assertThat(text(page("")))
                .contains("Bij 3 van de 6 maten botsen belangen.")
                .contains(
                        "Onderdaan (Toestemming) tegenover Gebruiker (Buren en omgeving): Voor de aanvrager is wachten")
                .contains("Weegt weinig of bijna niet voor Onderdaan (De samenleving).");
    }

    @Test
    void speaksEnglish() {
        String page = new String(
                web.get()
                        .uri("/diensten/" + id + "/kwaliteit")
                        .cookie(new Cookie("taal", "en"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);

        assertThat(text(page))
                .contains("Quality card", "Those who apply want a quick decision and see waiting as lost time.")
                .contains("Subject (Permission) against User (Neighbours and surroundings)");
    }

    @Test
    void drawsTheTradeOff() {
        assertThat(web.get().uri("/diensten/" + id + "/kwaliteit.svg"))
                .hasStatus(HttpStatus.OK)
                .hasContentType("image/svg+xml;charset=UTF-8")
                .bodyText()
                .contains(
                        "Onderdaan (Toestemming): met wie u te maken hebt",
                        "Wat mensen waarderen",
                        "Belangen botsen bij:");
        assertThat(page("")).contains("src=\"/diensten/" + id + "/kwaliteit.svg\"");
    }

    @Test
    void givesARowForEveryParameterAndRoleInWhichNoFormulaRuns() {
        List<String> lines = page(".csv").lines().toList();

        assertThat(lines).hasSize(1 + 6 * 3);
        assertThat(lines.get(0))
                .contains(
                        "dienst_id\";\"dienst\";\"parameter\";\"kant\";\"perspectief\";\"rol\";\"subsoort\";\"gewicht\"");
        assertThat(lines.get(1))
                .contains(
                        "\"Vergunning =1+1\";\"snelheid\";\"waarde\";\"transactie\";\"onderdaan\";\"toestemming\";\"zwaarst\"")
                .contains("\"T-81|T-166\"", "\"ja\";\"X1b|X2\"");
        assertThat(lines.get(18)).contains("\"minimale_lasten\";\"tegen\";\"derde\"");
    }

    @Test
    void guardsANameThatASpreadsheetWouldRun() {
        id = UUID.randomUUID();
        catalogue.register(id, PERMIT.named("=1+1").concept());

        assertThat(page(".csv")).contains(";\"'=1+1\";");
    }

    @Test
    void hasItsSixRowsBeforeTheQuestionsAreAnswered() {
        id = UUID.randomUUID();
        Drafts open = PERMIT.named("Nog niets");
        for (String question : Drafts.ANSWERS.keySet()) {
            open = open.answering(question);
        }
        catalogue.register(id, open.concept());

        assertThat(text(page(""))).contains("Deze dienst heeft nog geen rollen.");
        assertThat(page(".csv").lines()).hasSize(1 + 6);
    }

    @Test
    void isReachedFromTheServiceAndOnlyByWhoMayReadThat() {
        String service = new String(
                web.get().uri("/diensten/" + id).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);

        assertThat(service).contains("href=\"/diensten/" + id + "/kwaliteit\"");
        assertThat(web.get().uri("/diensten/" + id + "/kwaliteit").with(anonymous()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(web.get().uri("/diensten/" + UUID.randomUUID() + "/kwaliteit"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String page(String extension) {
        return new String(
                web.get()
                        .uri("/diensten/" + id + "/kwaliteit" + extension)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
