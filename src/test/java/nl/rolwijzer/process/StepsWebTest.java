package nl.rolwijzer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Steps;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The steps of a permit in which neighbours have an interest, as a browser without script reads and describes them. */
@EmptyCatalogue
class StepsWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private StepSheets sheets;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void hasAPermit() {
        catalogue.register(
                id,
                Drafts.passport()
                        .named("Vergunning")
                        .answering("derden", "omwonenden", "samenleving")
                        .confirmed());
    }

    @Test
    void invitesToDescribeTheStepsOfAServiceThatHasNone() {
        assertThat(body("")).contains("nog geen stappen beschreven", "/stappen/bewerken\"");
        assertThat(page("/diensten/" + id)).contains("nog geen stappen beschreven", "/stappen/bewerken\"");
        assertThat(get("/strook.svg")).hasStatusOk();
    }

    @Test
    void namesBothRolesAndTheValueAtStakeOfAStepThatOneSideCallsWorthless() {
        keep(0, Steps.objectionPeriod());

        assertThat(text(body("")))
                .contains("1. Stap bezwaar01 Niets waard voor De burger met wie u te maken heeft Onderdaan")
                .contains("Wel iets waard voor Gebruiker Buren en omgeving")
                .contains("Op het spel staat: Buren weten op tijd wat er komt en kunnen reageren.")
                .contains("Waarde voor één: niet schrappen zonder belangenafweging")
                .contains("Beschermde tijd 42 dagen 100%")
                .contains("Doorlooptijd 42 dagen");
        assertThat(page("/diensten/" + id)).contains("Er is 1 stap beschreven.");
    }

    @Test
    void drawsTheStripAndSaysWhatItShows() {
        keep(0, Steps.objectionPeriod(), Steps.step("besluit", 30, 0, Opinion.JA, Map.of()));

        assertThat(get("/strook.svg"))
                .hasStatusOk()
                .hasContentType("image/svg+xml;charset=UTF-8")
                .bodyText()
                .contains("<title>2 stappen na elkaar. De doorlooptijd is 42 dagen.</title>", "Voor anderen");
        assertThat(get("/strook.png")).hasStatusOk().hasContentType("image/png");
        assertThat(body("")).contains("alt=\"2 stappen na elkaar.");
    }

    @Test
    void saysWhoLosesWhatWhenAStepGoesAndKeepsNothing() {
        keep(0, Steps.objectionPeriod(), Steps.step("besluit", 30, 0, Opinion.JA, Map.of()));

        String page = text(body("/watals?zonder=bezwaar01&zonder=onbekend"));

        assertThat(page)
                .contains("Zoveel korter 42 dagen")
                .contains("Doorlooptijd zonder deze stappen 30 minuten")
                .contains("Zonder stap 1 (Stap bezwaar01) verliest: Gebruiker Buren en omgeving")
                .contains("Buren weten op tijd wat er komt en kunnen reageren.");
        assertThat(sheets.all(id)).hasSize(1);
        assertThat(get("/strook.svg?zonder=bezwaar01")).bodyText().contains("waarvan 1 eruit gehaald");
    }

    @Test
    void showsEveryEarlierVersion() {
        keep(0, Steps.objectionPeriod());
        keep(1, Steps.step("besluit", 30, 0, Opinion.JA, Map.of()));

        assertThat(body("")).contains("/stappen/versies/1\"", "Stap besluit").doesNotContain("Stap bezwaar01");
        assertThat(body("/versies/1"))
                .contains("Dit is versie 1", "Stap bezwaar01")
                .doesNotContain("/stappen/bewerken\"");
        assertThat(get("/versies/9")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/strook.svg?versie=1")).bodyText().contains("Eén stap.");
    }

    @Test
    void savesWhatWasFilledIn() {
        MultiValueMap<String, String> form = form(0, "nieuw1");
        form.set("stap.nieuw1.naam", "Aanvraag bekendmaken");
        form.set("stap.nieuw1.wie", "derde");
        form.set("stap.nieuw1.bewerktijd", "1,5");
        form.set("stap.nieuw1.bewerktijd_eenheid", "uren");
        form.set("stap.nieuw1.oordeel.individueel", "nee");
        form.set("stap.nieuw1.oordeel.gebruiker", "ja");
        form.set("stap.nieuw1.reden.gebruiker", "Buren weten het op tijd.");
        form.add("stap", "leeg");
        form.set("stap.leeg.wie", "ambtenaar");

        assertThat(send(form, "bewaren")).hasRedirectedUrl("/diensten/" + id + "/stappen");

        assertThat(sheets.present(id).orElseThrow().steps()).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo("Aanvraag bekendmaken");
            assertThat(step.touchTime()).hasMinutes(90);
            assertThat(step.waiting()).isNull();
            assertThat(step.individual().opinion()).isEqualTo(Opinion.NEE);
            assertThat(step.collective().values())
                    .extracting(judgement -> judgement.reason())
                    .containsExactly("Buren weten het op tijd.");
        });
    }

    @Test
    void losesNothingThatWasTypedWhenSomethingIsWrong() {
        MultiValueMap<String, String> form = form(0, "a", "b");
        form.set("stap.a.omschrijving", "Wat ik typte");
        form.set("stap.a.reden.gebruiker", "Waarom");
        form.set("stap.b.naam", "Wachten");
        form.set("stap.b.wachttijd", "een week");

        MvcTestResult result = send(form, "bewaren");

        assertThat(result)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Wat ik typte", "value=\"Waarom\"", "value=\"een week\"")
                .contains("Stap 1: vul de naam van de stap in.", "Stap 2: vul een getal in")
                .contains("href=\"#stap.a.naam\"", "id=\"stap.a.naam\"");
        assertThat(sheets.all(id)).isEmpty();
    }

    @Test
    void changesTheListOnTheScreenAndSavesNothing() {
        MultiValueMap<String, String> form = form(0, "a", "b");
        form.set("stap.a.naam", "Eerst");
        form.set("stap.b.naam", "Dan");

        String moved = bodyOf(send(form, "omhoog.b"));
        assertThat(moved.indexOf("value=\"Dan\"")).isPositive().isLessThan(moved.indexOf("value=\"Eerst\""));
        assertThat(moved).containsPattern("value=\"omlaag.b\" autofocus").contains("nog niet bewaard");

        String without = bodyOf(send(form, "weg.a"));
        assertThat(without)
                .contains("Weggehaald: Eerst", "name=\"stap.a.naam\" value=\"Eerst\"", "name=\"weg\" value=\"a\"");
        assertThat(sheets.all(id)).isEmpty();
    }

    @Test
    void keepsWhatASideSaidThatTheServiceDoesNotHaveNow() {
        keep(0, Steps.step("a", 1, 0, Opinion.JA, Map.of(CitizenRole.KIEZER, Opinion.NODIG)));

        assertThat(body("/bewerken"))
                .contains("<input type=\"hidden\" name=\"stap.a.oordeel.kiezer\" value=\"nodig\">")
                .contains("name=\"stap.a.reden.kiezer\" value=\"Reden van kiezer\"");
    }

    @Test
    void savesOnceWhatIsSentTwice() {
        MultiValueMap<String, String> form = form(0, "a");
        form.set("stap.a.naam", "Aanvraag");

        send(form, "bewaren");
        assertThat(send(form, "bewaren")).hasStatus3xxRedirection();

        assertThat(sheets.all(id)).hasSize(1);
    }

    @Test
    void showsBothVersionsToTheSecondOfTwoAndKeepsWhatWasTyped() {
        keep(0, named("a", "Aanvraag"), named("b", "Besluit"));
        keep(1, named("a", "Aanvraag ontvangen"), named("b", "Besluit nemen"));
        MultiValueMap<String, String> form = form(1, "a", "b");
        form.set("stap.a.naam", "Aanvraag van de burger");
        fill(form, named("b", "Besluit"));

        String page = bodyOf(send(form, "bewaren"));

        assertThat(text(page)).contains("intussen gewijzigd", "Aanvraag ontvangen", "Neem deze versie");
        assertThat(page)
                .contains("name=\"stap.a.naam\" value=\"Aanvraag van de burger\"")
                .contains("name=\"stap.b.naam\" value=\"Besluit nemen\"")
                .contains("name=\"versie\" value=\"2\"");
        assertThat(sheets.all(id)).hasSize(2);
        form.set("versie", "2");
        assertThat(bodyOf(send(form, "ander.a"))).contains("name=\"stap.a.naam\" value=\"Aanvraag ontvangen\"");
        assertThat(send(form, "bewaren")).hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void letsAnAnalystReadAndTryButNotWrite() {
        keep(0, Steps.objectionPeriod());

        assertThat(body("")).doesNotContain("/stappen/bewerken\"");
        assertThat(get("/watals")).hasStatusOk();
        assertThat(get("/bewerken")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(form(1, "a"), "bewaren")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void keep(int basedOn, Step... steps) {
        sheets.save(new StepSheets.Draft(id, basedOn, UUID.randomUUID(), Origin.FORMULIER, List.of(steps)));
    }

    private static Step named(String id, String name) {
        Step step = Steps.step(id, 1, 0, Opinion.JA, Map.of());
        return new Step(id, name, "", step.actor(), step.touch(), null, "", step.individual(), step.collective());
    }

    private static void fill(MultiValueMap<String, String> form, Step step) {
        StepFields fields = FilledSteps.of(step);
        fields.texts().keySet().forEach(name -> form.set(fields.field(name), fields.text(name)));
    }

    private static MultiValueMap<String, String> form(int version, String... steps) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("formulier", UUID.randomUUID().toString());
        form.set("versie", String.valueOf(version));
        form.put("stap", new ArrayList<>(List.of(steps)));
        return form;
    }

    private MvcTestResult send(MultiValueMap<String, String> form, String button) {
        return web.post()
                .uri("/diensten/" + id + "/stappen/bewerken")
                .with(csrf())
                .params(form)
                .param("actie", button)
                .exchange();
    }

    private MvcTestResult get(String part) {
        return web.get().uri("/diensten/" + id + "/stappen" + part).exchange();
    }

    private String body(String part) {
        return page("/diensten/" + id + "/stappen" + part);
    }

    private String page(String address) {
        MvcTestResult result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return bodyOf(result);
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
