package nl.rolwijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Confirmation;
import nl.rolwijzer.catalogue.DeviationReason;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What can be done with a service after it was described, by a browser without script. */
@EmptyCatalogue
class LifecycleWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void hasAConfirmedService() {
        catalogue.register(id, Drafts.passport().confirmed());
    }

    @Test
    void showsWhatEachRevisionChangedWithTheRolesOnTop() {
        revise(Drafts.passport()
                .with("omschrijving", "De gemeente geeft snel een paspoort af.")
                .answering("wat", "voorziening"));

        String page = body("/geschiedenis");

        assertThat(page)
                .contains("Revisie 2", "Revisie 1", "Dit is de eerste revisie.", "Via het formulier.")
                .contains("<ins>snel </ins>")
                .contains("Waar het om gaat");
        assertThat(page.indexOf(">Rollen<")).isLessThan(page.indexOf("<ins>"));
    }

    @Test
    void readsALongHistoryPageByPage() {
        for (int number = 2; number <= 45; number++) {
            revise(Drafts.passport().named("Naam " + number));
        }

        assertThat(body("/geschiedenis"))
                .contains("Revisie 45", "Revisie 26<", "Pagina 1 van 3")
                .doesNotContain("Revisie 25<");
        assertThat(body("/geschiedenis?pagina=3"))
                .contains("Revisie 5<", "Revisie 1<")
                .doesNotContain("Revisie 6<");
        assertThat(body("/geschiedenis?pagina=99")).contains("Pagina 3 van 3");
        assertThat(body(""))
                .contains("Revisie 41<", "de hele geschiedenis (45 revisies)")
                .doesNotContain("Revisie 40<");
    }

    @Test
    void comparesAnyTwoRevisions() {
        revise(Drafts.passport().named("Tussen"));
        revise(Drafts.passport().named("Reisdocument"));

        assertThat(body("/vergelijk?van=1&met=3"))
                .contains("Revisie 1 en 3 vergeleken", "<del>Paspoort</del>", "<ins>Reisdocument</ins>")
                .doesNotContain("Tussen");
        assertThat(body("/vergelijk?van=2&met=2")).contains("Er is niets veranderd.");
        assertThat(get("/vergelijk?van=1&met=9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void showsAnAnalystEverythingAndOffersNoWayToChangeIt() {
        revise(Drafts.passport().named("Reisdocument"));

        assertThat(body("/geschiedenis")).contains("Vergelijk revisie 1 met nu").doesNotContain("/terugzetten");
        assertThat(body("")).doesNotContain("/vervallen", "/tegenspraak\"");
        assertThat(post("/vervallen", form("1", "Weg"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void bringsAnOldRevisionBackWithAReason() {
        revise(Drafts.passport().named("Fout"));

        assertThat(post("/revisies/1/terugzetten", form("2", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul de reden in.");
        assertThat(post("/revisies/1/terugzetten", form("2", "Per ongeluk"))).hasStatus3xxRedirection();
        assertThat(catalogue.get(id).facts().name()).isEqualTo("Paspoort");
        assertThat(body("/geschiedenis")).contains("Revisie 1 is teruggezet.", "Per ongeluk");
    }

    @Test
    void tellsThatSomebodyWasFirstAndKeepsTheReason() {
        revise(Drafts.passport().named("Intussen"));

        assertThat(post("/vervallen", form("1", "Bestaat niet meer")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Er is nu een nieuwere revisie: 2", "Bestaat niet meer", "name=\"revisie\" value=\"2\"");
        assertThat(catalogue.get(id).status()).isEqualTo(Status.CONCEPT);
    }

    @Test
    void letsAServiceLapseAndTakesItIntoUseAgain() {
        assertThat(post("/vervallen", form("1", "Bestaat niet meer"))).hasStatus3xxRedirection();
        assertThat(body("")).contains("Vervallen", "weer-in-gebruik");
        assertThat(post("/weer-in-gebruik", form("2", "Toch weer"))).hasStatus3xxRedirection();
        assertThat(catalogue.get(id).status()).isEqualTo(Status.VASTGESTELD);
    }

    @Test
    void confirmsOtherRolesAndShowsThemBesideThoseOfTheRules() {
        MultiValueMap<String, String> form = edit();
        form.add("afwijken", "ja");
        form.addAll("afwijking_rollen", List.of("klant", "gebruiker"));
        form.add("actie", "vaststellen");

        assertThat(post("/bewerken", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies waarom u tot andere rollen komt.", "Leg uit waarom u tot andere rollen komt.")
                .containsPattern("id=\"afwijking_rollen-klant\"[^>]*checked");
        form.add("afwijking_reden", "feit_niet_gevraagd");
        form.add("afwijking_toelichting", "Er is een tweede aanbieder.");
        assertThat(post("/bewerken", form)).hasStatus3xxRedirection();

        Confirmation confirmation = catalogue.get(id).confirmation();
        assertThat(confirmation.transaction()).containsExactly(CitizenRole.KLANT, CitizenRole.GEBRUIKER);
        assertThat(confirmation.reason()).isEqualTo(DeviationReason.FEIT_NIET_GEVRAAGD);
        assertThat(body("")).contains("De vastgestelde rollen wijken af van de regels.", "Er is een tweede aanbieder.");
        assertThat(body("/bewerken"))
                .containsPattern("id=\"afwijken-ja\"[^>]*checked")
                .contains("Er is een tweede aanbieder.");
        assertThat(web.get().uri("/diensten")).bodyText().contains("vastgesteld, wijken af van de regels");
    }

    @Test
    void letsTheSecondEditorChooseBetweenTwoVersionsAndTakesOverTheRest() {
        MultiValueMap<String, String> mine = edit();
        mine.set("omschrijving", "Van mij");
        mine.set("grondslag", "Wet van mij");
        mine.set("grondslag_url", "https://wetten.overheid.nl/BWBR0005212");
        mine.add("actie", "concept");
        revise(Drafts.passport()
                .with("omschrijving", "Van de ander")
                .with("doel_burger", "Doel van de ander")
                .answering("keuze", "anders"));

        MvcTestResult conflict = post("/bewerken", mine);

        assertThat(conflict)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Van mij", "Van de ander", "U hebt dit allebei gewijzigd.", "Overgenomen in het formulier.")
                .contains("name=\"kies.omschrijving\"", "name=\"kies.grondslag\"", "Doel van de ander</textarea>")
                .doesNotContain("name=\"kies.doel_burger\"", "name=\"kies.antwoord.keuze\"")
                .containsPattern("id=\"keuze-anders\"[^>]*checked");
        MultiValueMap<String, String> chosen = edit();
        chosen.set("omschrijving", "Van mij");
        chosen.set("grondslag", "Wet van mij");
        chosen.set("revisie", "2");
        chosen.add("kies.omschrijving", "ander");
        chosen.add("kies.grondslag", "u");
        chosen.add("actie", "concept");
        assertThat(post("/bewerken", chosen)).hasStatus3xxRedirection();
        assertThat(catalogue.get(id).facts().description()).isEqualTo("Van de ander");
        assertThat(catalogue.get(id).facts().legalBasis()).isEqualTo("Wet van mij");
    }

    @Test
    void keepsTheChosenReviewDateInTheForm() {
        String date = LocalDate.parse(catalogue.get(id).facts().reviewDate())
                .format(java.time.format.DateTimeFormatter.ofPattern("d-M-uuuu"));

        assertThat(body("/bewerken")).contains("name=\"herziening\" value=\"" + date + "\"");
    }

    @Test
    void recordsACounterViewThatStays() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("formulier", UUID.randomUUID().toString());
        form.add("rollen", "klant");
        form.add("tegenspraak", "");
        assertThat(post("/tegenspraak", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Schrijf op waarom u het anders ziet.")
                .containsPattern("id=\"rollen-klant\"[^>]*checked");
        form.set("tegenspraak", "De burger heeft een keuze.");
        assertThat(post("/tegenspraak", form)).hasStatus3xxRedirection();
        revise(Drafts.passport().named("Reisdocument"));

        assertThat(body("")).contains("De burger heeft een keuze.", "Demo-ambtenaar", "Reageer");
        assertThat(body("/geschiedenis")).contains("De burger heeft een keuze.");
    }

    private void revise(Drafts draft) {
        assertThat(catalogue.revise(id, catalogue.get(id).revision(), draft.concept()))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private MultiValueMap<String, String> edit() {
        ServiceRecord service = catalogue.get(id);
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("formulier", UUID.randomUUID().toString());
        form.add("revisie", String.valueOf(service.revision()));
        form.add("naam", service.facts().name());
        form.add("omschrijving", service.facts().description());
        form.add("organisatie", service.facts().organisation());
        form.add("doel_burger", service.facts().citizenPurpose());
        form.add("doel_samenleving", service.facts().societyPurpose());
        form.add("herziening", service.facts().reviewDate());
        service.facts().answers().forEach((question, options) -> form.addAll("antwoord." + question, options));
        return form;
    }

    private static MultiValueMap<String, String> form(String basedOn, String reason) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("formulier", UUID.randomUUID().toString());
        form.add("revisie", basedOn);
        form.add("reden", reason);
        return form;
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return web.post()
                .uri("/diensten/" + id + path)
                .with(csrf())
                .params(form)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return web.get().uri("/diensten/" + id + path).exchange();
    }

    private String body(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
