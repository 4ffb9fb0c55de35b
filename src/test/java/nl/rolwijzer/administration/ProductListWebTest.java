package nl.rolwijzer.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.platform.UserRole;
import nl.rolwijzer.products.OwnDeliveries;
import nl.rolwijzer.products.ProductsDelivered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the beheerder does with deliveries of the list of product names. */
@EmptyCatalogue
@Import(ProductsDelivered.class)
@SignedInAs(UserRole.BEHEERDER)
class ProductListWebTest {

    private static final String PATH = "/beheer/productnamen";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ProductsDelivered delivered;

    @BeforeEach
    void startWithoutAList() {
        delivered.nothing();
    }

    @Test
    void showsWhatADeliveryChangesBeforeItIsTakenOver() {
        String preview = waiting(OwnDeliveries.first());

        assertThat(web.get().uri(preview))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Er is nog niets veranderd",
                        "levering.csv",
                        "8 regels met samen 5 producten",
                        "1 regel is een plaatshouder",
                        "5 nieuwe producten",
                        "boomhut vergunning",
                        "Geen geweigerde regels");
        assertThat(web.get().uri(PATH)).bodyText().contains("Er is nog geen levering overgenomen");

        assertThat(takeOver(preview, 0)).hasRedirectedUrl(PATH);
        assertThat(web.get().uri(PATH)).bodyText().contains("Levering 1", "levering.csv", "Demo-beheerder", "5 nieuw");
    }

    @Test
    void leavesToPeopleWhatBecomesOfServicesOfAProductThatIsGone() {
        catalogue.register(Drafts.passport()
                .named("Keuring van zeepkisten")
                .with("upl_uri", OwnDeliveries.SOAPBOX)
                .concept());
        takeOver(waiting(OwnDeliveries.first()), 0);
        String preview = waiting(OwnDeliveries.second());

        assertThat(web.get().uri(preview))
                .bodyText()
                .contains(
                        "2 gewijzigde producten",
                        "1 product blijft gelijk",
                        "Vervallen in de lijst, keuze aan u (2)",
                        "Keuring van zeepkisten",
                        "Deze naam staat in de lijst nu bij een ander adres: http://upl.example/vlaggenmastReg",
                        "Artikel 5 Boomhuttenwet",
                        "Waterschap");
        takeOver(preview, 1);

        assertThat(web.get().uri(PATH))
                .bodyText()
                .contains(
                        "Vervallen in de lijst, keuze aan u (2)",
                        "(sinds levering 2)",
                        "1 dienst van u gebruikt dit product",
                        "Keuring van zeepkisten",
                        "U hebt geen dienst van dit product");
    }

    @Test
    void saysThatTheSameFileChangesNothing() {
        takeOver(waiting(OwnDeliveries.first()), 0);
        String again = waiting(OwnDeliveries.first());

        assertThat(web.get().uri(again))
                .bodyText()
                .contains("Dit is precies de levering die u nu hebt", "5 producten blijven gelijk")
                .doesNotContain("Neem deze levering over");
    }

    @Test
    void namesEveryLineThatIsRefused() {
        String preview = waiting(OwnDeliveries.first() + "half\n<b>vet</b>,geen adres,,,,,,,,,,,,,,,,,,\n");

        assertThat(web.get().uri(preview))
                .bodyText()
                .contains(
                        "2 geweigerde regels",
                        "De regel heeft 1 vakken en er horen er 20 te zijn.",
                        "In het vak URI hoort een webadres te staan.",
                        "Neem deze levering over");
    }

    @Test
    void refusesWhatIsNotTheListInPlainWords() {
        assertThat(handIn("naam;omschrijving\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet de productnamenlijst", "aria-invalid=\"true\"");
        assertThat(handIn("")).hasStatus(422).bodyText().contains("Er is geen bestand gekozen");
        assertThat(handIn("x".repeat(1_000_001)))
                .hasStatus(422)
                .bodyText()
                .contains("Het bestand is te groot: er past hoogstens 1 MB");
        assertThat(web.post().uri(PATH).with(csrf())).hasStatus(422);
    }

    @Test
    void asksToLookAgainWhenTheListChangedMeanwhile() {
        String mine = waiting(OwnDeliveries.first());
        takeOver(waiting(OwnDeliveries.second()), 0);

        assertThat(takeOver(mine, 0)).hasRedirectedUrl(mine);
        assertThat(web.get().uri(mine)).bodyText().contains("name=\"op\" value=\"1\"");
        assertThat(takeOver(mine, 1)).hasRedirectedUrl(PATH);
        assertThat(web.get().uri(mine)).hasRedirectedUrl(PATH);
        assertThat(takeOver(mine, 2)).hasRedirectedUrl(mine);
    }

    @Test
    void tellsInTheTrailWhoTookWhichFileOver() {
        takeOver(waiting(OwnDeliveries.first()), 0);

        assertThat(web.get().uri("/beheer/audit?actie=productnamen.overgenomen"))
                .bodyText()
                .contains("Demo-beheerder heeft een levering van de productnamenlijst overgenomen");
    }

    private MvcTestResult handIn(String text) {
        return web.post()
                .uri(PATH)
                .multipart()
                .file(new MockMultipartFile("bestand", "levering.csv", "text/csv", OwnDeliveries.bytes(text)))
                .with(csrf())
                .exchange();
    }

    /** The address of the page that says what the delivery would change. */
    private String waiting(String text) {
        MvcTestResult result = handIn(text);
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }

    private MvcTestResult takeOver(String preview, int basedOn) {
        return web.post()
                .uri(preview)
                .param("op", String.valueOf(basedOn))
                .with(csrf())
                .exchange();
    }
}
