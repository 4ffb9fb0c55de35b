package nl.rolwijzer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Hints about words, in the form and on the page of a service, as a browser without script and one with it sees them. */
@EmptyCatalogue
class WordWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void hasAServiceThatSaysKlant() {
        catalogue.register(
                id,
                Drafts.passport()
                        .with("omschrijving", "De klant haalt het op bij de balie. Wij werken klantvriendelijk.")
                        .confirmed());
    }

    @Test
    void marksAWordOnThePageWithWhoSaysWhat() {
        String page = text(body("/diensten/" + id));

        assertThat(page)
                .contains("In de teksten staat 1 woord om nog eens naar te kijken.")
                .contains("De burger heeft hier niet de rol Klant.")
                .contains("De klant haalt het op")
                .contains("‘inwoner’, voorstel van Klamer", "‘burger’, voorstel van een lezer")
                .contains("Teeuwen zegt Aan het loket", "Klamer zegt Wie bij de overheid komt")
                .contains("1 woord uit de markt dat hier past");
        assertThat(body("/diensten/" + id)).contains("<mark>klant</mark>", "href=\"/debat\"");
    }

    @Test
    void keepsTheRoleAndTheFormOfAddressApart() {
        String page = text(body("/diensten/" + id));

        assertThat(page).contains("Rol voor het ontwerp Onderdaan Toestemming Zo spreekt u mensen aan Aanvrager");
    }

    @Test
    void leavesAHintOutAndBringsItBack() {
        assertThat(choose("klant", "weglaten")).hasStatus3xxRedirection().hasRedirectedUrl("/diensten/" + id + "#taal");

        assertThat(text(body("/diensten/" + id)))
                .contains("In de teksten staat geen woord", "1 hint weggelaten", "Weggelaten door Demo-ambtenaar")
                .doesNotContain("Laat deze hint weg");

        assertThat(choose("klant", "terughalen")).hasStatus3xxRedirection();
        assertThat(text(body("/diensten/" + id))).contains("Laat deze hint weg").doesNotContain("hint weggelaten");
    }

    @Test
    void knowsNoWordThatTheRulebookDoesNotHave() {
        assertThat(choose("handelswaar", "weglaten")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void letsAnAnalystReadAndNotChoose() {
        assertThat(body("/diensten/" + id)).contains("<mark>klant</mark>").doesNotContain("Laat deze hint weg");
        assertThat(choose("klant", "weglaten")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsHintsInTheFormAfterARoundTripAndKeepsNobodyFromSaving() {
        MultiValueMap<String, String> form = form("De klantmanager belt u.");
        form.add("actie", "bekijk");

        assertThat(body(send("/diensten/nieuw", form)))
                .contains("1 woord om nog eens naar te kijken.", "<mark>klantmanager</mark>");

        form.set("actie", "concept");
        assertThat(send("/diensten/nieuw", form)).hasStatus3xxRedirection();
        assertThat(search.count(SearchRequest.everything())).isGreaterThanOrEqualTo(2);
    }

    @Test
    void renewsTheHintsWhileSomebodyTypes() {
        assertThat(body(send("/diensten/nieuw/taal", form("De klant belt u."))))
                .contains("<mark>klant</mark>", "Nog niet te zeggen", "id=\"taal-stand\" hx-swap-oob=\"innerHTML\"")
                .doesNotContain("id=\"resultaatvak\"");
        assertThat(body(send("/diensten/nieuw/taal", form("De inwoner belt u."))))
                .doesNotContain("<mark>");
    }

    @Test
    void renewsTheHintsWithTheAnswers() {
        MultiValueMap<String, String> form = form("De klant koopt een kaartje.");
        Drafts.ANSWERS.forEach((question, options) -> form.addAll("antwoord." + question, options));

        assertThat(body(send("/diensten/nieuw/resultaat", form)))
                .contains("<mark>klant</mark>", "Kijk hier nog eens naar", "Zo spreekt u mensen aan");
    }

    @Test
    void showsInTheFormNoHintThatWasLeftOutForThatService() {
        choose("klant", "weglaten");

        assertThat(body("/diensten/" + id + "/bewerken")).doesNotContain("<mark>klant</mark>");
    }

    @Test
    void leavesTheNamesOfTheNationalListAlone() {
        MultiValueMap<String, String> form = form("Over een cliëntenonderzoek.");
        form.add("upl_naam", "cliëntenonderzoek");

        assertThat(body(send("/diensten/nieuw/taal", form))).doesNotContain("<mark>");
    }

    private MultiValueMap<String, String> form(String description) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("formulier", UUID.randomUUID().toString());
        form.add("naam", "Dienst " + UUID.randomUUID());
        form.add("organisatie", "Gemeente Taalstad");
        form.add("omschrijving", description);
        return form;
    }

    private MvcTestResult choose(String word, String choice) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("woord", word);
        form.add("keuze", choice);
        return send("/diensten/" + id + "/taal", form);
    }

    private MvcTestResult send(String address, MultiValueMap<String, String> form) {
        return web.post().uri(address).params(form).with(csrf()).exchange();
    }

    private String body(String address) {
        return body(web.get().uri(address).exchange());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static String text(String markup) {
        return markup.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" ([,.;])", "$1");
    }
}
