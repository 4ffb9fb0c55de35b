package nl.rolwijzer.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.NextRulebook;
import nl.rolwijzer.catalogue.ReassessmentRuns;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Submission;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the beheerder does with rulebooks. */
@EmptyCatalogue
@SignedInAs(UserRole.BEHEERDER)
class RulebookPagesWebTest {

    private static final String PATH = "/beheer/regels";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private ReassessmentRuns runs;

    @Autowired
    private JdbcClient database;

    /** Every test starts with the rulebook that the application ships. */
    @BeforeEach
    void startAfresh() {
        database.sql("set referential_integrity false").update();
        List.of(
                        "reassessment_run",
                        "reassessment",
                        "service_role",
                        "revision",
                        "service",
                        "rulebook_activation",
                        "rulebook")
                .forEach(table -> database.sql("truncate table " + table).update());
        database.sql("set referential_integrity true").update();
        rulebooks.active();
    }

    @Test
    void listsTheRulebookThatIsInForce() {
        assertThat(web.get().uri(PATH))
                .bodyText()
                .contains(
                        "Regelset 1.0.1",
                        "Geldt nu",
                        rulebooks.active().edition().sha256().substring(0, 12));
        assertThat(web.get().uri(PATH + "/1.0.1"))
                .bodyText()
                .contains(rulebooks.active().edition().sha256(), "Deze regelset geldt nu.")
                .doesNotContain("Neem in gebruik");
    }

    @Test
    void givesTheExactText() {
        MvcTestResult result = web.get().uri(PATH + "/1.0.1.yaml").exchange();

        assertThat(result).hasHeader("Content-Disposition", "attachment; filename=\"regelset-1.0.1.yaml\"");
        assertThat(result).bodyText().isEqualTo(rulebooks.active().edition().text());
    }

    @Test
    void keepsAPastedRulebookAndAFile() {
        assertThat(paste(NextRulebook.withOtherWords())).hasRedirectedUrl(PATH + "/1.0.2");
        assertThat(file(("\uFEFF" + NextRulebook.withAQuestion()).getBytes(StandardCharsets.UTF_8)))
                .hasRedirectedUrl(PATH + "/1.1.0");

        assertThat(web.get().uri(PATH)).bodyText().contains("Regelset 1.0.2", "Regelset 1.1.0", "Nog niet in gebruik");
        assertThat(web.get().uri(PATH + "/1.1.0"))
                .bodyText()
                .contains(
                        "Nieuwe vraag: kanaal", "Nieuwe regel, die alleen bij nieuwe antwoorden kan gelden: PAR-BALIE");
    }

    @Test
    void showsEveryFaultWithItsLineAndKeepsTheText() {
        String text = rulebooks
                .active()
                .edition()
                .text()
                .replaceFirst("(?m)^version: .*$", "version: nieuw")
                .replaceFirst("q: keuze", "q: keus");
        MvcTestResult result = paste(text);

        assertThat(result).hasStatus(422);
        assertThat(result)
                .bodyText()
                .contains(
                        "Hier moeten drie getallen staan met punten ertussen, zoals 1.0.0.",
                        "De vraag ‘keus’ bestaat niet.",
                        "rules &gt; KLANT &gt; when &gt; all &gt; K1 &gt; q",
                        "q: keus\n");
    }

    @Test
    void saysOfEveryUnreadableFileWhatToDo() {
        byte[] windows = "version: 1.0.0\nintro: één".getBytes(Charset.forName("windows-1252"));
        assertThat(file(windows)).bodyText().contains("op regel 2 staat een teken dat niet te lezen is", "intro:");
        assertThat(file("version: 1.0.0".getBytes(StandardCharsets.UTF_16)))
                .bodyText()
                .contains("in UTF-16 opgeslagen", "version: 1.0.0");
        assertThat(file(new byte[0])).bodyText().contains("Kies een bestand of plak een tekst.");
        assertThat(file(new byte[] {0, 1, 2})).hasStatus(422);
        assertThat(file("a: &a [x]\nb: *a".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("Dit is geen geldige YAML");
        assertThat(file("x".repeat(1_000_001).getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("De tekst is langer dan 1000000 tekens.");
    }

    @Test
    void asksOnceWhetherALowVersionIsMeant() {
        String text = NextRulebook.version("1.0.2", NextRulebook.withAnotherRule());
        assertThat(paste(text))
                .bodyText()
                .contains(
                        "Klopt het versienummer?",
                        "past 2.0.0",
                        "Regel met andere voorwaarden: OND-DOC",
                        "name=\"gezien\"",
                        "version: 1.0.2");
        assertThat(web.post()
                        .uri(PATH)
                        .multipart()
                        .param("tekst", text)
                        .param("gezien", "ja")
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl(PATH + "/1.0.2");
    }

    @Test
    void saysWhichVersionIsFreeAndWhichIdsMustStay() {
        paste(NextRulebook.withOtherWords());
        assertThat(paste(NextRulebook.withOtherWords() + "# anders\n"))
                .bodyText()
                .contains("Versie 1.0.2 bestaat al, met een andere tekst. Geef uw regelset het nummer 1.0.3");
        String text =
                rulebooks.active().edition().text().replaceFirst("(?s)(- id: wie\n    type: )multiple", "$1single");
        assertThat(paste(NextRulebook.version("2.0.0", text)))
                .bodyText()
                .contains("Vraag die van één naar meer antwoorden ging, of andersom: wie");
        assertThat(paste(NextRulebook.withOtherWords())).hasRedirectedUrl(PATH + "/1.0.2");
    }

    @Test
    void showsWhichServicesWouldGetOtherRolesAndWhy() {
        register(Drafts.passport().answering("wat", "document").confirmed());
        register(Drafts.passport().named("Thuiszorg").answering("wat", "hulp").concept());
        paste(NextRulebook.withAnotherRule());

        assertThat(web.get().uri(PATH + "/2.0.0/proef"))
                .bodyText()
                .contains("1 dienst krijgt andere rollen, van de 2", "Paspoort", "Regel OND-DOC geldt niet meer.")
                .doesNotContain("Thuiszorg");
        assertThat(runs.progress().due()).isZero();
    }

    @Test
    void givesTheSameServicesAsAFileThatRunsNoFormula() {
        UUID id = register(
                Drafts.passport().named("=1+1").answering("wat", "document").confirmed());
        paste(NextRulebook.withAnotherRule());
        long before = exports();
        MvcTestResult result = web.get().uri(PATH + "/2.0.0/proef.csv").exchange();

        assertThat(result)
                .bodyText()
                .startsWith("\uFEFF\"id\";\"revisie\";\"naam\"")
                .contains("\r\n\"" + id + "\";\"1\";\"'=1+1\"");
        assertThat(result).bodyText().contains("\"OND-DOC|D-OND\";\"\";\"1.0.1\";\"2.0.0\"\r\n");
        assertThat(exports()).isEqualTo(before + 1);
    }

    @Test
    void takesARulebookIntoUseWithAReason() throws InterruptedException {
        register(Drafts.passport().answering("wat", "document").confirmed());
        paste(NextRulebook.withAnotherRule());
        String inForce = rulebooks.active().edition().sha256();

        assertThat(web.get().uri(PATH + "/2.0.0/activeren"))
                .bodyText()
                .contains("1 dienst krijgt andere rollen", inForce);
        assertThat(activate("2.0.0", inForce, ""))
                .bodyText()
                .contains("Vul in waarom u deze regelset in gebruik neemt.");
        assertThat(activate("2.0.0", inForce, "De uitvoering is veranderd.")).hasRedirectedUrl(PATH);
        awaitEnd();

        assertThat(web.get().uri(PATH))
                .bodyText()
                .contains("De enige dienst is beoordeeld", "Bij 1 dienst is herziening nodig");
        assertThat(web.get().uri(PATH + "/2.0.0")).bodyText().contains("Reden: De uitvoering is veranderd.", "Door ");
    }

    @Test
    void tellsWhoeverComesSecondWhatIsInForceNow() {
        String shown = rulebooks.active().edition().sha256();
        paste(NextRulebook.withAnotherRule());
        paste(NextRulebook.withOtherWords());
        activate("1.0.2", shown, "Woorden.");

        MvcTestResult result = activate("2.0.0", shown, "Regels.");
        assertThat(result).hasStatus(409);
        assertThat(result).bodyText().contains("Iemand anders nam intussen regelset 1.0.2 in gebruik.", "Regels.");
    }

    @Test
    void readsEveryRulebookAtAnAddressOfItsOwn() {
        paste(NextRulebook.withOtherWords());
        assertThat(web.get().uri("/regels/1.0.2")).bodyText().contains("Alleen beheerders zien deze pagina");
        assertThat(web.get().uri("/regels/1.0.2").with(SignedInAs.Factory.sender(UserRole.ANALIST)))
                .hasStatus(404);
        activate("1.0.2", rulebooks.active().edition().sha256(), "Woorden.");

        assertThat(web.get().uri("/regels/1.0.1").with(SignedInAs.Factory.sender(UserRole.ANALIST)))
                .bodyText()
                .contains("Regelset 1.0.1 gold eerder.");
        assertThat(web.get().uri("/regels/7.7.7")).hasStatus(404);
        assertThat(web.get().uri(PATH + "/7.7.7/proef")).hasStatus(404);
    }

    private MvcTestResult paste(String text) {
        return web.post()
                .uri(PATH)
                .multipart()
                .param("tekst", text)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult file(byte[] bytes) {
        return web.post()
                .uri(PATH)
                .multipart()
                .file(new MockMultipartFile("bestand", "regels.yaml", "application/yaml", bytes))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult activate(String version, String inForce, String reason) {
        return web.post()
                .uri(PATH + "/" + version + "/activeren")
                .param("geldend", inForce)
                .param("reden", reason)
                .with(csrf())
                .exchange();
    }

    private UUID register(Submission submission) {
        return ((SaveResult.Saved) catalogue.register(submission)).serviceId();
    }

    private long exports() {
        return database.sql("select count(*) from audit_entry where action = 'export'")
                .query(Long.class)
                .single();
    }

    private void awaitEnd() throws InterruptedException {
        for (int i = 0; i < 100 && !runs.progress().isFinished(); i++) {
            Thread.sleep(50);
        }
        assertThat(runs.progress().isFinished()).isTrue();
    }
}
