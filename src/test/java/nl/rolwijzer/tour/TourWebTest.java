package nl.rolwijzer.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The tour reacts to every answer by the rules themselves, to everybody and without script. */
@EmptyCatalogue
class TourWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Test
    void beginsAtTheFirstScreen() {
        assertThat(web.get().uri("/rondleiding").with(anonymous()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/rondleiding/schrappen");
    }

    @Test
    void showsWhoLosesWhatWhenTheObjectionPeriodIsCut() {
        assertThat(page("/schrappen")).contains("Samen duurt het 63 dagen.").doesNotContain("Dit gebeurt er");
        assertThat(page("/schrappen?bekijk=true&weg=reageren&weg=bestaat-niet"))
                .contains("De aanvrager is 42 dagen eerder klaar: 21 dagen in plaats van 63.")
                .contains("Buren en omgeving verliest dit: tijd om te reageren voordat er gebouwd wordt.")
                .contains("De samenleving verliest dit:")
                .doesNotContain("Niemand mist dit");
    }

    @Test
    void showsThatAPileCanBeCutAndThatNothingIsAnAnswerToo() {
        assertThat(page("/schrappen?bekijk=true&weg=stapel"))
                .contains("14 dagen eerder klaar", "Niemand mist dit.")
                .doesNotContain("verliest dit");
        assertThat(page("/schrappen?bekijk=true")).contains("U schrapt niets.");
    }

    @Test
    void asksTheRulesWhichRoleTheApplicantHas() {
        assertThat(page("/rollen?rol=onderdaan")).contains("Ja: Onderdaan", "Bert Teeuwen");
        assertThat(page("/rollen?rol=klant"))
                .contains("Nee, geen rol voor de aanvrager: Klant")
                .contains("De burger zou klant zijn als dit allemaal zo was:")
                .contains("uw organisatie zelf mocht beslissen om niet te leveren")
                .contains("De aanvrager heeft deze rol: Onderdaan");
        assertThat(page("/rollen?rol=gebruiker")).contains("Anderen hebben deze rol wel");
        assertThat(page("/rollen?rol=koning")).doesNotContain("Nee, geen rol");
    }

    @ParameterizedTest
    @CsvSource({
        "nee, ja, Waarde voor één: niet schrappen zonder belangenafweging Zo beschrijft Bert Teeuwen het ook",
        "ja, ja, Waarde voor beide Bert Teeuwen antwoordt anders",
        "nee, nee, Verspilling Bert Teeuwen antwoordt anders",
        "nee, nodig, Alleen nodig door regels",
        "onbekend, ja, Nog te beoordelen",
        "ja, '', Geef op beide vragen een antwoord."
    })
    void judgesTheObjectionPeriodTwice(String applicant, String others, String reaction) {
        assertThat(page("/twee-keer?aanvrager=" + applicant + "&anderen=" + others))
                .contains(reaction);
    }

    @Test
    void showsTheTensionFromTheRulebookBesideTheTwoJudgements() {
        assertThat(page("/twee-keer?aanvrager=nee&anderen=ja"))
                .contains("Voor de aanvrager is wachten verloren tijd. Voor de buren is het tijd om te reageren.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            geen-buren | Onderdaan Toestemming Anderen met een belang Onderdaan De samenleving De buren zijn weg.
            keuze      | Meer keuze alleen maakt nog geen klant.
            kaartje    | Klant Anderen met een belang Geen rol Nu kiest en betaalt de burger zelf
            """)
    void letsTheRulesAnswerWhatIfSomethingWereDifferent(String variation, String reaction) {
        assertThat(page("/regels?stel=" + variation)).contains(reaction);
    }

    @Test
    void endsInTheReadersOwnFirstService() {
        assertThat(html("/rondleiding/regels", anonymous())).contains("href=\"/diensten/nieuw\"");
        assertThat(html("/rondleiding/regels", SignedInAs.Factory.sender(UserRole.ANALIST)))
                .contains("Bekijk alle diensten")
                .doesNotContain("href=\"/diensten/nieuw\"");
    }

    @Test
    void speaksEnglish() {
        MvcTestResult answer = web.get()
                .uri("/rondleiding/schrappen?bekijk=true&weg=reageren")
                .cookie(new Cookie("taal", "en"))
                .exchange();

        assertThat(text(body(answer)))
                .contains("Suppose the applicant is a customer", "The applicant is done 42 days sooner")
                .contains("Neighbours and surroundings loses this: time to respond before anything is built.");
    }

    @Test
    void isOfferedToNewcomersUntilTheySayNo() {
        assertThat(html("/", anonymous())).contains("href=\"/rondleiding\"");

        MvcTestResult no =
                web.get().uri("/rondleiding/niet-meer").with(anonymous()).exchange();

        assertThat(no).hasRedirectedUrl("/");
        assertThat(no.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("rondleiding=nee", "HttpOnly", "SameSite=Lax");
        assertThat(body(web.get()
                        .uri("/")
                        .with(anonymous())
                        .cookie(new Cookie("rondleiding", "nee"))
                        .exchange()))
                .doesNotContain("href=\"/rondleiding\"");
    }

    @Test
    void isNotOfferedToWhoeverHasSavedAService() {
        catalogue.register(Drafts.passport().concept());

        assertThat(html("/", SignedInAs.Factory.sender(UserRole.AMBTENAAR))).doesNotContain("href=\"/rondleiding\"");
        assertThat(html("/", SignedInAs.Factory.sender(UserRole.BEHEERDER))).contains("href=\"/rondleiding\"");
    }

    @Test
    void isReachedFromTheHelpByEverybody() {
        assertThat(html("/hulp", anonymous())).contains("href=\"/rondleiding\"");
    }

    private String page(String address) {
        return text(html("/rondleiding" + address, anonymous()));
    }

    private String html(String address, RequestPostProcessor who) {
        return body(web.get().uri(address).with(who).exchange());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return html.substring(html.indexOf("<main")).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
