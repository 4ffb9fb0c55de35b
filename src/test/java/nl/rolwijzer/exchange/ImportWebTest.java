package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.audit.KeptTexts;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a list through the pages, from a file to what was made of it, and back. */
@EmptyCatalogue
@SignedInAs(UserRole.BEHEERDER)
class ImportWebTest {

    private static final String PATH = "/diensten/invoer";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private JdbcClient database;

    @Test
    void leadsFromAFileByItsColumnsAndAPreviewToServicesAndBack() {
        String page = upload("Dienst;Gemeente;Extra\nHondenlosloopgebied;Delft;x\nKort\n");
        assertThat(body(page))
                .contains("Wat staat er in welke kolom?", "Codering: UTF-8.", "een puntkomma")
                .containsPattern("(?s)Extra.*selected=\"selected\">\\(niet overnemen\\)");

        post(page + "/kolommen", "kolom", "naam", "organisatie", "");
        assertThat(body(page))
                .contains("Er is nog niets geschreven.", "1 nieuw", "1 geweigerd", "Regel 3", "Deze rij heeft 1 cel")
                .contains("Neem 1 dienst over, sla 1 geweigerde rij over");
        assertThat(body(page + "?soort=nieuw")).contains("Hondenlosloopgebied", "Een nieuwe dienst.");
        assertThat(services("hondenlosloopgebied")).isZero();

        post(page + "/uitvoeren");
        assertThat(body(page)).contains("De lijst is overgenomen", "Draai deze invoer terug");
        assertThat(services("hondenlosloopgebied")).isOne();

        post(page + "/terugdraaien");
        assertThat(body(page))
                .contains("De invoer is teruggedraaid", "Alle diensten van deze invoer zijn teruggedraaid.");
        assertThat(services("hondenlosloopgebied")).isZero();
    }

    @Test
    void showsFieldByFieldWhatChanges() {
        catalogue.register(Drafts.passport().named("Rijbewijs").concept());
        String page = upload("naam;organisatie;omschrijving\nrijbewijs;Gemeente Voorbeeldstad;Om te rijden.\n");
        post(page + "/kolommen", "kolom", "naam", "organisatie", "omschrijving");

        assertThat(body(page))
                .contains("<del dir=\"auto\">De gemeente geeft een paspoort af.</del>")
                .contains("<ins dir=\"auto\">Om te rijden.</ins>")
                .contains("Rollen die iemand heeft vastgesteld, blijven zoals ze zijn.");
    }

    @Test
    void remembersHowSomebodyNamedTheColumns() {
        String list = "kolom een;kolom twee\nStadhuis;Delft\n";
        post(upload(list) + "/kolommen", "kolom", "naam", "organisatie");

        assertThat(body(upload(list)))
                .containsPattern(
                        "(?s)kolom een.*value=\"naam\" selected=.*kolom twee.*value=\"organisatie\" selected=");
    }

    @Test
    void asksForANameAndForEveryColumnOnce() {
        String page = upload("a;b\n1;2\n");

        assertThat(body(page, "kolommen", "organisatie", "")).contains("Kies bij een van de kolommen ‘Naam’");
        assertThat(body(page, "kolommen", "naam", "naam")).contains("U koos twee keer hetzelfde.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            naam\\na;"open\\n         | In de rij die begint op regel 2 klopt een aanhalingsteken niet
            %PDF-1.4                | Dit is geen CSV en geen XLSX
            naam\\n\\0\\n           | Op regel 2 staat een nulteken
            \\n                     | Er staat geen enkele rij in dit bestand
            """)
    void saysWhereAFileIsNoGoodAndKeepsNothing(String file, String answer) {
        long before = count("import_run");
        MvcTestResult result = send(file.strip().translateEscapes());

        assertThat(result).hasStatus(422).bodyText().contains(answer, "Er is niets geschreven.");
        assertThat(count("import_run")).isEqualTo(before);
    }

    @Test
    void asksForAFileWhenThereIsNone() {
        assertThat(send("")).hasStatus(422).bodyText().contains("Kies eerst een bestand.");
    }

    @Test
    void discardsAList() {
        String page = upload("naam\nStadspark\n");
        post(page + "/stoppen");

        assertThat(body(page)).contains("Deze lijst is niet overgenomen");
        post(page + "/kolommen", "kolom", "naam");
        post(page + "/uitvoeren");
        assertThat(services("stadspark")).isZero();
    }

    @Test
    void hasTheTrailKeepWhoTookWhatInAndWhatBecameOfIt() {
        String page = upload("naam\nVijver\n\"\"\n");
        post(page + "/kolommen", "kolom", "naam");
        post(page + "/uitvoeren");
        JsonNode entry = JsonMapper.shared()
                .readTree(database.sql("select body from audit_entry where subject_kind = 'invoer' and subject_id = :id"
                                + " and action = 'import'")
                        .param("id", page.substring(page.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single());

        assertThat(entry.path("actor").path("rol").asString()).isEqualTo("beheerder");
        JsonNode content = entry.path("inhoud");
        assertThat(content.path("uitkomst").asString()).isEqualTo("uitgevoerd");
        assertThat(content.path("sha256").asString()).hasSize(64);
        assertThat(content.path("rijen").asInt()).isEqualTo(1);
        assertThat(content.path("nieuw").asInt()).isEqualTo(1);
        assertThat(entry.toString()).doesNotContain("Jansen");
        assertThat(KeptTexts.read(database.sql("select t.texts from audit_text t join audit_entry e on e.id = t.entry"
                                        + " where e.subject_kind = 'invoer' and e.subject_id = :id")
                                .param("id", page.substring(page.lastIndexOf('/') + 1))
                                .query(String.class)
                                .single())
                        .text("bestand"))
                .isEqualTo("lijst van Jansen.csv");
    }

    @Test
    void listsWhatWasTakenIn() {
        upload("naam\nFontein\n");

        assertThat(body(PATH)).contains("lijst van Jansen.csv", "Kies de kolommen");
    }

    @Test
    void knowsNoListOfAnotherNumber() {
        assertThat(web.get().uri(PATH + "/999999")).hasStatus(404);
    }

    @Test
    @SignedInAs(UserRole.AMBTENAAR)
    void isForWhoeverAdministers() {
        assertThat(web.get().uri(PATH)).hasStatus(403);
        assertThat(send("naam\nx\n")).hasStatus(403);
    }

    private String upload(String text) {
        MvcTestResult result = send(text);
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(String text) {
        return web.post()
                .uri(PATH)
                .multipart()
                .file(new MockMultipartFile(
                        "bestand",
                        "C:\\mijn map\\lijst van Jansen.csv",
                        "text/csv",
                        text.getBytes(StandardCharsets.UTF_8)))
                .with(csrf())
                .exchange();
    }

    /** Sends a form with these values in one field, and waits for what it begins. */
    private void post(String address, String... field) {
        var request = web.post().uri(address).with(csrf());
        for (int i = 1; i < field.length; i++) {
            request = request.param(field[0], field[i]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
        int number = Integer.parseInt(address.split("/")[3]);
        while (runs.find(number).orElseThrow().phase().isBusy()) {
            Thread.onSpinWait();
        }
    }

    private String body(String page, String step, String... columns) {
        var request = web.post().uri(page + "/" + step).with(csrf());
        for (String column : columns) {
            request = request.param("kolom", column);
        }
        MvcTestResult result = request.exchange();
        return new String(
                web.get()
                        .uri(page)
                        .flashAttrs(result.getMvcResult().getFlashMap())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String body(String address) {
        MvcTestResult answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long services(String words) {
        return search.count(SearchParameters.read(Map.of("q", List.of(words))));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
