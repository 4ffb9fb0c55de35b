package nl.rolwijzer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.bpmn.Models;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Steps;
import nl.rolwijzer.platform.UserRole;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Steps out of a file come into the form, and are kept by whoever saves that. */
@EmptyCatalogue
class StepFileWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private StepSheets sheets;

    @Autowired
    private StepFiles files;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void hasAPermit() {
        register(id);
    }

    @Test
    void asksForAFileWhereThereAreNoSteps() {
        assertThat(page("")).contains("/stappen/inlezen\"");
        assertThat(page("/bewerken")).contains("/stappen/inlezen\"");
        assertThat(page("/inlezen"))
                .contains("type=\"file\"", "enctype=\"multipart/form-data\"", "leeg bestand met deze kolommen")
                .doesNotContain("name=\"bestaande\"");
    }

    @Test
    void putsTheRowsOfATableIntoTheFormAndKeepsNothing() {
        String page = body(send("""
                naam;wie;bewerktijd;bewerktijd_eenheid;wachttijd;wachttijd_eenheid;oordeel_individueel
                Aanvraag;Burger;1,5;uur;;;ja
                Bezwaar;wachten;;;6;Weken;nee
                """));

        assertThat(text(page)).contains("Uit ‘stappen.csv’ komen 2 stappen. Er is nog niets bewaard.");
        assertThat(page)
                .containsPattern("name=\"stap\\.\\w+\\.naam\" value=\"Aanvraag\"")
                .containsPattern("name=\"stap\\.\\w+\\.bewerktijd\" value=\"1,5\"")
                .contains(
                        "<option value=\"uren\" selected=\"selected\">",
                        "<option value=\"weken\" selected=\"selected\">")
                .contains("action=\"/diensten/" + id + "/stappen/bewerken\"", "name=\"versie\" value=\"0\"");
        assertThat(page.indexOf("value=\"Aanvraag\"")).isLessThan(page.indexOf("value=\"Bezwaar\""));
        assertThat(sheets.all(id)).isEmpty();
    }

    /** Whoever goes on with the list must not lose sight of what was said of the file. */
    @Test
    void keepsItsRemarksInSightUntilTheFormIsSaved() {
        assertThat(body(send("naam;kleur\nAanvraag;rood\n")))
                .contains("name=\"opmerking\" value=\"Deze kolommen kennen we niet en zijn niet overgenomen: kleur.\"");
        assertThat(body(web.post()
                        .uri("/diensten/" + id + "/stappen/bewerken")
                        .with(csrf())
                        .param("opmerking", "Uit ‘a.csv’ komt <b>1</b> stap")
                        .param("actie", "nieuw")
                        .exchange()))
                .contains("<p class=\"utrecht-paragraph\" dir=\"auto\">Uit ‘a.csv’ komt &lt;b&gt;1&lt;/b&gt; stap</p>");
    }

    @Test
    void saysRowAndColumnOfWhatIsWrongAndKeepsWhatStoodThere() {
        String page = body(send("naam;wie;wachttijd;wachttijd_eenheid;oordeel_gebruiker\n"
                + "Aanvraag;Jan;zes;weken;misschien\n\nBesluit;;6;;\n"));

        assertThat(text(page))
                .contains("Rij 2, kolom ‘wie’: ‘Jan’ kennen we niet en is weggelaten."
                        + " Kies een van deze woorden: burger, ambtenaar, derde, wachten.")
                .contains("Rij 2, kolom ‘wachttijd’: vul een getal in van 0")
                .contains("Rij 2, kolom ‘oordeel_gebruiker’: ‘misschien’ kennen we niet")
                .contains("Rij 4, kolom ‘wachttijd_eenheid’: bij de tijd staat geen eenheid");
        assertThat(page).contains("value=\"zes\"");
    }

    @Test
    void putsThemBehindTheStepsThatThereAreUnlessAsked() {
        keep(id, Steps.objectionPeriod());

        String behind = body(send("naam\nNieuw\n"));
        assertThat(behind.indexOf("value=\"Stap bezwaar01\""))
                .isPositive()
                .isLessThan(behind.indexOf("value=\"Nieuw\""));
        assertThat(behind).contains("name=\"versie\" value=\"1\"").doesNotContain("name=\"weg\"");

        String instead = body(send("naam\nNieuw\n", "vervangen"));
        assertThat(instead)
                .contains("value=\"Nieuw\"", "name=\"weg\" value=\"bezwaar01\"", "Weggehaald: Stap bezwaar01");
    }

    /** What somebody changed in a spreadsheet stays the same step; beside the present ones it is another. */
    @Test
    void knowsAStepAgainByItsIdWhenItTakesThePlaceOfTheOthers() {
        keep(id, Steps.objectionPeriod());
        String file = "dienst;stap;naam\n" + id + ";bezwaar01;Anders\n";

        assertThat(body(send(file, "vervangen")))
                .contains("name=\"stap.bezwaar01.naam\" value=\"Anders\"")
                .doesNotContain("name=\"weg\"");
        assertThat(body(send(file)))
                .contains("name=\"stap.bezwaar01.naam\" value=\"Stap bezwaar01\"")
                .containsPattern("name=\"stap\\.(?!bezwaar01)\\w+\\.naam\" value=\"Anders\"");
    }

    @Test
    void readsForAnotherServiceWhatWasTakenOutOfOne() throws IOException {
        Step odd = Steps.step("a1", 7, 3, Opinion.JA, Map.of(CitizenRole.KIEZER, Opinion.NODIG));
        TreeMap<CitizenRole, Judgement> others = new TreeMap<>(odd.collective());
        others.put(CitizenRole.GEBRUIKER, new Judgement(Opinion.JA, "'=SOM(A1)"));
        List<Step> steps = List.of(
                Steps.objectionPeriod(),
                new Step(
                        "a1",
                        "=1+1; \"twee\", drie",
                        "-eerste\n\ttweede, 'derde'",
                        odd.actor(),
                        odd.touch(),
                        odd.waiting(),
                        "@wet",
                        new Judgement(Opinion.NODIG, ""),
                        others));
        keep(id, steps.toArray(Step[]::new));
        for (String dialect : List.of("", "?teken=komma")) {
            byte[] file = web.get()
                    .uri("/diensten/" + id + "/stappen.csv" + dialect)
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();

            ReadSteps read = files.read(file, Set.of());

            assertThat(read.faults()).isEmpty();
            assertThat(read.remarks())
                    .as("it knows every column of its own file")
                    .isEmpty();
            List<Step> again = new StepCheck().check(StepsForm.of(0, read.steps()));
            assertThat(again)
                    .usingRecursiveComparison()
                    .ignoringFields("collective")
                    .isEqualTo(steps);
            assertThat(again.get(1).collective()).containsAllEntriesOf(others);
            assertThat(again.get(0).collective())
                    .containsAllEntriesOf(steps.get(0).collective());
        }
    }

    @Test
    void readsAProcessModel() {
        String page = body(send("vergunning.bpmn", Models.permit(), "behouden"));

        assertThat(text(page))
                .contains("Uit ‘vergunning.bpmn’ komen 13 stappen.")
                .contains("Gelezen als burger: ‘Aanvrager’.")
                .contains("Hier is in het proces een keuze: ‘Compleet?’.")
                .contains("Dit gebeurt in het proces tegelijk: ‘Zienswijze indienen / Toetsen’.");
        assertThat(page).containsPattern("name=\"stap\\.\\w+\\.wachttijd\" value=\"6\"");
        assertThat(sheets.all(id)).isEmpty();
    }

    @Test
    void readsAWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "proef", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Stappen");
            sheet.value(0, 0, "naam");
            sheet.value(0, 1, "bewerktijd");
            sheet.value(0, 2, "bewerktijd_eenheid");
            sheet.value(1, 0, "Aanvraag");
            sheet.value(1, 1, 1.5);
            sheet.value(1, 2, "uren");
        }

        Step step = new StepCheck()
                .check(StepsForm.of(0, files.read(file.toByteArray(), Set.of()).steps()))
                .get(0);

        assertThat(step.name()).isEqualTo("Aanvraag");
        assertThat(step.touchTime()).hasMinutes(90);
    }

    @Test
    void readsOtherEncodingsAndSeparators() {
        byte[] windows = "naam,omschrijving\nCafé,Één\n".getBytes(Charset.forName("windows-1252"));

        assertThat(body(send("lijst.csv", windows, "behouden"))).contains("value=\"Café\"", "Één");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                    | Kies eerst een bestand.
            %PDF-1.7                              | Dit is geen CSV en geen XLSX
            titel;wie                             | geen kolom ‘naam’
            naam;wie                              | geen enkele stap
            naam;naam                             | De kolom ‘naam’ staat er twee keer in.
            <svg xmlns="http://www.w3.org/2000/svg"/> | geen procesmodel volgens BPMN 2.0
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/> | beslismodel (DMN)
            <!DOCTYPE a SYSTEM "file:///etc/passwd"><a/> | DOCTYPE
            <a>                                   | geen procesmodel volgens BPMN 2.0
            <                                     | op regel 1 klopt het niet
            """)
    void saysOfAnotherFileWhatToDo(String contents, String words) {
        keep(id, Steps.objectionPeriod());

        MvcTestResult result = send("bestand", contents.getBytes(StandardCharsets.UTF_8), "vervangen");

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(body(result))).contains(words, "Er is niets gewijzigd.");
        assertThat(body(result)).containsPattern("value=\"vervangen\" checked");
        assertThat(sheets.all(id)).hasSize(1);
    }

    @Test
    void refusesMoreThanAServiceTakes() {
        keep(id, Steps.objectionPeriod());
        String sixty = "naam\n" + "Stap\n".repeat(60);

        assertThat(text(body(send(sixty))))
                .contains("al 1 stap, en in het bestand staan er 60. Samen mogen het er 60 zijn.");
        assertThat(send(sixty, "vervangen")).hasStatusOk();
        assertThat(text(body(send(sixty + "Stap\n", "vervangen")))).contains("meer dan 60 stappen");
        assertThat(text(body(send("naam\n" + "x".repeat(2_000_001))))).contains("groter dan 2 MB");
        assertThat(text(body(send("dienst;naam\na;A\nb;B\n")))).contains("meer dan één dienst");
    }

    @Test
    void saysThatARoleOfTheFileDoesNotCount() {
        assertThat(text(body(send("naam;oordeel_kiezer;oordeel_gebruiker\nAanvraag;ja;ja\n"))))
                .contains("rollen die deze dienst nu niet heeft: Kiezer.");
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void isNotForWhoOnlyReads() {
        assertThat(page("")).doesNotContain("/stappen/inlezen\"");
        assertThat(web.get().uri("/diensten/" + id + "/stappen/inlezen")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("naam\nA\n")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void register(UUID service) {
        catalogue.register(
                service,
                Drafts.passport()
                        .named("Vergunning")
                        .answering("derden", "omwonenden", "samenleving")
                        .confirmed());
    }

    private void keep(UUID service, Step... steps) {
        sheets.save(new StepSheets.Draft(service, 0, UUID.randomUUID(), Origin.FORMULIER, List.of(steps)));
    }

    private MvcTestResult send(String table) {
        return send(table, "behouden");
    }

    private MvcTestResult send(String table, String existing) {
        return send("stappen.csv", table.getBytes(StandardCharsets.UTF_8), existing);
    }

    private MvcTestResult send(String name, byte[] contents, String existing) {
        return web.post()
                .uri("/diensten/" + id + "/stappen/inlezen")
                .multipart()
                .file(new MockMultipartFile("bestand", name, "application/octet-stream", contents))
                .param("bestaande", existing)
                .with(csrf())
                .exchange();
    }

    private String page(String part) {
        MvcTestResult result =
                web.get().uri("/diensten/" + id + "/stappen" + part).exchange();
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace("&quot;", "\"");
    }
}
