package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Counterview;
import nl.rolwijzer.catalogue.Disputes;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.documents.PdfCheck;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Steps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** The report on a permit in which neighbours have an interest: on the screen, as PDF, for Word, and many in one zip. */
@EmptyCatalogue
class ReportWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private StepSheets sheets;

    @Autowired
    private Disputes disputes;

    @Autowired
    private JdbcClient database;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void hasAPermit() {
        catalogue.register(
                id,
                Drafts.passport()
                        .named("Vergunning =1+1 <b>é</b>")
                        .with("omschrijving", "Voor klanten die\nbouwen.")
                        .answering("derden", "omwonenden", "samenleving")
                        .confirmed());
        sheets.save(new StepSheets.Draft(
                id,
                0,
                UUID.randomUUID(),
                Origin.FORMULIER,
                List.of(Steps.objectionPeriod(), Steps.step("besluit", 30, 0, Opinion.ONBEKEND, Map.of()))));
        disputes.add(id, new Counterview(UUID.randomUUID(), null, List.of(), List.of(), "Wij zien dit anders."));
    }

    @Test
    void tellsEverythingAMeetingNeeds() {
        assertThat(text(page("")))
                .contains("De burger met wie u te maken heeft: Onderdaan.")
                .contains("Anderen met een belang: Gebruiker en Onderdaan.")
                .contains("de burger is hier geen klant")
                .contains("Gebruiker: Buren en omgeving")
                .contains("Voor de aanvrager is wachten verloren tijd.")
                .contains("De 2 stappen duren samen 42 dagen. Beschermde tijd: 42 dagen (100%).")
                .contains("Op het spel staat: Buren weten op tijd wat er komt")
                .contains("Buren horen snel wat er komt, en houden genoeg tijd om te reageren.")
                .contains("Voor klanten die")
                .contains("Er is 1 revisie")
                .contains("Wij zien dit anders.")
                .contains("Bij 1 stap is nog niet voor iedereen gezegd wat die waard is.")
                .contains("Bij 6 maten van de kwaliteitskaart is nog geen eigen norm ingevuld.")
                .contains("Bert Teeuwen");
    }

    @Test
    void namesNobody() {
        String author = catalogue.get(id).saved().editor();

        assertThat(author).isNotBlank();
        String page = page("");
        assertThat(page.substring(page.indexOf("rw-rapport"), page.indexOf("</article>")))
                .doesNotContain(author);
    }

    @Test
    void isAPdfThatCanBeReadAloud() throws IOException {
        byte[] file = file("/diensten/" + id + "/rapport.pdf", "application/pdf", "rapport-vergunning-1-1-b-e-b-");

        assertThat(PdfCheck.accessibilityFaults(file)).isEmpty();
        assertThat(PdfCheck.archiveFaults(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Vergunning =1+1 <b>é</b>")
                    .contains("De 2 stappen duren samen 42 dagen.")
                    .contains("Open punten")
                    .contains("http://localhost/diensten/" + id);
        }
    }

    @Test
    void isADocumentForWordWithTheSameWords() throws IOException {
        byte[] file = file(
                "/diensten/" + id + "/rapport.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "rapport-vergunning-1-1-b-e-b-");

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText().replaceAll("\\s+", " "))
                    .contains("Vergunning =1+1 <b>é</b>")
                    .contains("De 2 stappen duren samen 42 dagen.")
                    .contains("Buren horen snel wat er komt")
                    .contains("Open punten");
            assertThat(document.getAllPictures()).hasSize(2);
        }
    }

    @Test
    void speaksEnglish() {
        assertThat(web.get().uri("/diensten/" + id + "/rapport").cookie(new Cookie("taal", "en")))
                .bodyText()
                .contains("The 2 steps together take 42 days.", "Open points")
                .doesNotContain("Open punten");
    }

    @Test
    void saysOfAServiceWithoutAnythingWhatIsMissing() {
        UUID empty = UUID.randomUUID();
        catalogue.register(empty, nothingBut("Nog leeg").concept());

        assertThat(text(body("/diensten/" + empty + "/rapport")))
                .contains("Of de burger hier klant is, valt nog niet te zeggen.")
                .contains("Er is nog geen omschrijving.")
                .contains("Vraag 1 heeft nog geen antwoord")
                .contains("De stappen van deze dienst zijn nog niet beschreven.");
        assertThat(web.get().uri("/diensten/" + empty + "/rapport.pdf")).hasStatusOk();
        assertThat(web.get().uri("/diensten/" + empty + "/rapport.docx")).hasStatusOk();
    }

    @Test
    void doesNotExistForAServiceThatDoesNot() {
        for (String kind : new String[] {"", ".pdf", ".docx"}) {
            assertThat(web.get().uri("/diensten/" + UUID.randomUUID() + "/rapport" + kind))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void comesForASelectionInOneZip() throws IOException {
        UUID same = UUID.randomUUID();
        catalogue.register(
                same, Drafts.passport().named("Vergunning =1+1 <b>é</b>").concept());
        catalogue.register(
                UUID.randomUUID(), Drafts.passport().named("Iets anders").concept());

        byte[] zip = file("/diensten/rapporten-docx.zip?q=Vergunning", "application/zip", "rolwijzer-rapporten-docx-");

        assertThat(names(zip))
                .contains(
                        "vergunning-1-1-b-e-b-" + id.toString().substring(0, 8) + ".docx",
                        "vergunning-1-1-b-e-b-" + same.toString().substring(0, 8) + ".docx")
                .noneMatch(name -> name.startsWith("iets-anders"));
    }

    @Test
    void isLedToByTheSamePageAsEveryExport() {
        assertThat(web.get().uri("/diensten/uitvoer?q=Vergunning"))
                .bodyText()
                .contains("name=\"formaat\" value=\"docx\"");
        assertThat(web.post()
                        .uri("/diensten/uitvoer")
                        .param("q", "Vergunning")
                        .param("formaat", "pdf")
                        .with(csrf()))
                .hasRedirectedUrl("/diensten/rapporten-pdf.zip?q=Vergunning");
    }

    @Test
    void standsInTheTrail() throws IOException {
        byte[] file = file("/diensten/" + id + "/rapport.pdf", "application/pdf", "rapport-");
        JsonNode entry = last().path("inhoud");

        assertThat(entry.path("bestand").asString()).isEqualTo("rapport.pdf");
        assertThat(entry.path("dienst").asString()).isEqualTo(id.toString());
        assertThat(entry.path("bytes").asInt()).isEqualTo(file.length);

        file("/diensten/rapporten-pdf.zip?q=Vergunning", "application/zip", "rolwijzer-rapporten-pdf-");
        assertThat(last().path("inhoud").path("bestand").asString()).isEqualTo("rapporten-pdf.zip");
        assertThat(last().path("inhoud").path("rijen").asInt()).isPositive();
        assertThat(last().toString()).doesNotContain("Vergunning");
    }

    private static Drafts nothingBut(String name) {
        Drafts draft = Drafts.passport().named(name);
        for (String field : List.of("omschrijving", "doel_burger", "doel_samenleving", "grondslag", "grondslag_url")) {
            draft = draft.with(field, "");
        }
        for (String question : Drafts.ANSWERS.keySet()) {
            draft = draft.answering(question);
        }
        return draft;
    }

    private byte[] file(String address, String type, String name) {
        var response = web.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo(type);
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", name);
        return response.getContentAsByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
                assertThat(stream.readAllBytes()).isNotEmpty();
            }
        }
        return names;
    }

    private String page(String part) {
        return body("/diensten/" + id + "/rapport" + part);
    }

    private String body(String address) {
        var response = web.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" ([.,:])", "$1");
    }

    private JsonNode last() {
        return LastExport.in(database);
    }
}
