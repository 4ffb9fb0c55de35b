package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a service as a browser without script sees it. */
@EmptyCatalogue
class ServiceControllerWebTest {

    private static final Drafts PASSPORT = Drafts.passport().answering("wat", "document");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Test
    void explainsWhyThePassportHasARoleAndWhyNotKlant() {
        String page = page(kept(PASSPORT.confirmed()));

        assertThat(text(part(page, "resultaat-burger")))
                .contains("Onderdaan", "Document, registratie of beslissing")
                .contains("Waar het om gaat: officieel document of beslissing")
                .contains("Mag u weigeren: nee, de regels bepalen het")
                .contains("Door ons afgeleid uit de bron")
                .contains("Bert Teeuwen, Lean voor de overheid");
        assertThat(text(part(page, "resultaat-niet")))
                .contains("De burger zou klant zijn als dit allemaal zo was:")
                .contains("de burger het doel ook op een andere manier kon bereiken")
                .contains("uw organisatie zelf mocht beslissen om niet te leveren")
                .contains("Keuzevrijheid: nee, alleen via deze dienst");
    }

    @Test
    void showsTheKlantTestWholeWithTheAnswersThatDecided() {
        String test =
                part(page(kept(PASSPORT.answering("keuze", Question.UNKNOWN).concept())), "resultaat-klanttest");

        assertThat(test.split("<th scope=\"row\">")).hasSize(9);
        assertThat(text(test))
                .contains("Kiest vrij Nog niet bekend")
                .contains("Uw organisatie mag nee zeggen Nee Mag u weigeren: nee, de regels bepalen het")
                .contains("Betaalt zelf voor de dienst Ja Wie betaalt: de burger, voor de dienst");
    }

    @Test
    void tellsWhichAnswersWouldChangeTheRoles() {
        String changes = text(part(page(kept(PASSPORT.concept())), "resultaat-verandert"));

        assertThat(changes)
                .contains("Klant komt erbij")
                .contains("Onderdaan valt weg")
                .contains("als u bij vraag 2 (Waar het om gaat) ook ‘hulp op maat’ kiest")
                .contains("‘officieel document of beslissing’ weghaalt");
    }

    @Test
    void putsOpenQuestionsOnTopWithWhatTheyMayStillBring() {
        String page = page(kept(PASSPORT.answering("derden")
                .answering("betaling", Question.UNKNOWN)
                .concept()));

        assertThat(text(part(page, "resultaat-open")))
                .contains("er zijn nog 2 vragen open")
                .contains("Vraag 6: Wie betaalt? Antwoord: weet ik niet.")
                .contains("Vraag 8: Wie heeft er nog meer belang bij? Nog geen antwoord.")
                .contains("Belastingbetaler", "(bij anderen met een belang) Hangt af van: Wie betaalt");
        assertThat(page.indexOf("id=\"resultaat-open\"")).isLessThan(page.indexOf("id=\"resultaat-burger\""));
    }

    @Test
    void takesNoRoleAsAnAnswer() {
        Drafts none = PASSPORT.answering("wie", "inwoner")
                .answering("wat", "meedoen")
                .answering("keuze", "anders")
                .answering("weigeren", "ja")
                .answering("basis", "open")
                .answering("bijdrage", "niets");

        assertThat(text(part(page(kept(none.concept())), "resultaat-burger"))).contains("Geen rol.");
    }

    @Test
    void leadsFromEveryAnswerToItsQuestionInTheForm() {
        UUID id = kept(PASSPORT.concept());

        assertThat(page(id))
                .contains("href=\"/diensten/%s/bewerken#vraag-wie\"".formatted(id))
                .contains("href=\"/diensten/%s/bewerken#vraag-derden\"".formatted(id))
                .contains("href=\"/diensten/nieuw?kopie=%s\"".formatted(id))
                .contains("href=\"/diensten/nieuw?moment=%s\"".formatted(id))
                .contains("Wie aan de eisen voldoet, krijgt het.")
                .containsPattern("rel=\"noopener noreferrer\"[^>]*href=\"https://wetten.overheid.nl/BWBR0005212\"");
    }

    @Test
    void showsTheMomentsOfContactSideBySide() {
        UUID id = kept(PASSPORT.named("Aanvragen").concept());
        catalogue.registerMoment(
                id, PASSPORT.named("Bezorgen").answering("wat", "hulp").concept());

        assertThat(text(part(page(id), "momenten")))
                .contains("Aanvragen U bekijkt dit moment.", "Bezorgen Concept", "Gebruiker");
    }

    @Test
    void saysWhetherTheRolesAreConfirmed() {
        assertThat(page(kept(PASSPORT.concept()))).contains("Ze zijn nog niet vastgesteld.");
        assertThat(page(kept(PASSPORT.confirmed())))
                .contains("Vastgesteld op", "door Rolwijzer")
                .doesNotContain("nog niet vastgesteld");
    }

    @Test
    void showsAnOldRevisionAsWhatItIs() {
        UUID id = kept(PASSPORT.named("Oude naam").concept());
        catalogue.revise(id, 1, PASSPORT.named("Nieuwe naam").confirmed());

        assertThat(body("/diensten/%s/revisies/1".formatted(id)))
                .contains("U bekijkt revisie 1 van 2.", "Oude naam</h1>", "<title>Oude naam, revisie 1")
                .doesNotContain("/bewerken");
        assertThat(page(id)).contains("Nieuwe naam</h1>", "/revisies/2\"").doesNotContain("U bekijkt revisie");
    }

    @Test
    void greetsWithWhatWasJustSaved() {
        assertThat(web.get().uri("/diensten/{id}", kept(PASSPORT.concept())).flashAttr("melding", "melding.concept"))
                .bodyText()
                .contains("De dienst is bewaard als concept.");
    }

    @Test
    void showsHostileTextAsText() {
        String hostile = "<script>alert(1)</script> ${7*7} #{start.kop} 'quote' {0} \u202Eomgekeerd";
        Drafts draft = PASSPORT.named(hostile)
                .with("omschrijving", hostile + "\nTweede regel")
                .with("organisatie", hostile)
                .with("grondslag", hostile)
                .with("toelichting.wie", hostile);

        assertThat(page(kept(draft.concept())))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #{start.kop} &#39;quote&#39; {0}")
                .containsPattern("rw-regels\" dir=\"auto\">[^<]*\nTweede regel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diensten/00000000-0000-0000-0000-000000000000",
                "/diensten/geen-id",
                "/diensten/00000000-0000-0000-0000-000000000000/revisies/1",
                "/diensten/1/revisies/1"
            })
    void hasNoPageForWhatDoesNotExist(String address) {
        assertThat(web.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "99999999999"})
    void hasNoPageForARevisionThatDoesNotExist(String number) {
        assertThat(web.get().uri("/diensten/{id}/revisies/{number}", kept(PASSPORT.concept()), number))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksEnglish() {
        assertThat(web.get().uri("/diensten/{id}", kept(PASSPORT.concept())).cookie(new Cookie("taal", "en")))
                .bodyText()
                .contains("Subject", "The citizen would be in the role of customer", "Question 8", "Draft")
                .doesNotContain("??");
    }

    private UUID kept(Submission submission) {
        assertThat(catalogue.register(submission)).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) catalogue.register(submission)).serviceId();
    }

    private String page(UUID id) {
        return body("/diensten/" + id);
    }

    private String body(String address) {
        MvcTestResult result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** From the heading with this id to the end of its section. */
    private static String part(String page, String id) {
        int start = page.indexOf("id=\"" + id + "\"");
        assertThat(start).as(id).isPositive();
        int section = page.indexOf("</section>", start);
        return page.substring(start, section < 0 ? page.length() : section);
    }

    private static String text(String markup) {
        return markup.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" ([,.;])", "$1");
    }
}
