package nl.rolwijzer.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.CheckRun;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a beheerder sees of the trail, and does with it. */
@EmptyCatalogue
@SignedInAs(UserRole.BEHEERDER)
class AuditWebTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Trail trail;

    @Autowired
    private CheckRun check;

    @Test
    void tellsInASentenceWhatHappened() {
        String kind = "proef";
        trail.recordApart(AuditEvent.refused(Action.IMPORTED, Subject.once(kind), "import"));
        trail.recordApart(AuditEvent.done(Action.EXPORTED, Subject.once(kind), "beheer"));

        assertThat(mvc.get().uri("/beheer/audit?soort=" + kind))
                .hasStatusOk()
                .bodyText()
                .contains("heeft een export gemaakt", "Poging van ", ": Import", "Geweigerd", "2 gebeurtenissen");
    }

    @Test
    void findsByEveryFieldTogether() {
        Subject subject = Subject.once("proef2");
        trail.recordApart(AuditEvent.done(Action.IMPORTED, subject, "import"));
        String right =
                "/beheer/audit?van=2020-01-01&tot=2999-01-01&actie=import&uitkomst=gelukt&soort=proef2&wie=beheer"
                        + "&kenmerk=" + subject.id();

        assertThat(mvc.get().uri(right)).bodyText().contains("1 gebeurtenis");
        for (String wrong : List.of(
                right.replace("tot=2999", "tot=2021"),
                right.replace("van=2020", "van=2998"),
                right.replace("actie=import", "actie=export"),
                right.replace("gelukt", "mislukt"),
                right.replace("wie=beheer", "wie=100%25"),
                right.replace("proef2", "proef3"))) {
            assertThat(mvc.get().uri(wrong.replace("kenmerk=proef3", "kenmerk=")))
                    .as(wrong)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Geen gebeurtenissen");
        }
        assertThat(mvc.get().uri("/beheer/audit?van=gisteren&pagina=-3&actie=%00"))
                .hasStatusOk();
    }

    @Test
    void callsTextsAsPeopleDoAlsoOfAStepThatWasErased() {
        UUID entry = trail.recordApart(AuditEvent.done(Action.SHEET_SAVED, Subject.once("proef"), "formulier")
                .saying(Map.of(
                        "stap.4f1c2a90.naam", "Bezwaar maken",
                        "stap.4f1c2a90.reden.gebruiker", "Buren kunnen reageren",
                        "stap.4f1c2a90.reden.individueel", "Tijdverlies",
                        "stap.weg.grondslag", "Awb",
                        "norm.snelheid", "Zes weken",
                        "toelichting.wie", "Iedereen",
                        "grondslag", "Omgevingswet",
                        "onbekend.veld", "Iets")));
        String address = "/beheer/audit/regels/" + entry;

        assertThat(mvc.get().uri(address))
                .bodyText()
                .contains(
                        ">Stap ‘Bezwaar maken’: Naam van de stap<",
                        ">Stap ‘Bezwaar maken’: Waarom? (Gebruiker)<",
                        ">Stap ‘Bezwaar maken’: Waarom? (Burger in de transactie)<",
                        ">Stap ‘weg’: Wet of regel die deze stap verplicht<",
                        ">Snelheid: Norm van uw organisatie<",
                        ">Uitleg bij ‘Voor wie doet u dit werk?’<",
                        ">Wet of regeling<",
                        ">onbekend.veld<");
        assertThat(mvc.post()
                        .uri(address + "/wissen")
                        .with(csrf())
                        .param("veld", "stap.4f1c2a90.naam")
                        .param("reden", "PERSOONSGEGEVENS"))
                .hasRedirectedUrl(address);
        assertThat(mvc.get().uri(address)).bodyText().contains(">Stap ‘4f1c2a90’: Naam van de stap<");
        assertThat(mvc.get().uri(address + "/wissen?veld=norm.snelheid"))
                .bodyText()
                .contains(">Snelheid: Norm van uw organisatie<", "Zes weken");
    }

    @Test
    void erasesATextForGoodAndTellsThatItDid() {
        UUID entry = trail.recordApart(AuditEvent.done(Action.IMPORTED, Subject.once("proef"), "import")
                .saying(Map.of("reden", "Mevrouw Jansen belde")));
        String address = "/beheer/audit/regels/" + entry;
        assertThat(mvc.get().uri(address)).bodyText().contains("Mevrouw Jansen belde");
        assertThat(mvc.get().uri(address + "/wissen?veld=reden"))
                .bodyText()
                .contains("Mevrouw Jansen belde", "Dit is niet terug te draaien");

        assertThat(mvc.post().uri(address + "/wissen").with(csrf()).param("veld", "reden"))
                .hasStatusOk()
                .bodyText()
                .contains("Kies een reden.");
        assertThat(mvc.post()
                        .uri(address + "/wissen")
                        .with(csrf())
                        .param("veld", "reden")
                        .param("reden", "PERSOONSGEGEVENS"))
                .hasRedirectedUrl(address);

        assertThat(mvc.get().uri(address))
                .bodyText()
                .contains("wegens persoonsgegevens]")
                .doesNotContain("Jansen");
        assertThat(mvc.get().uri("/beheer/audit?actie=redactie"))
                .bodyText()
                .contains("heeft een tekst of naam verwijderd");
        assertThat(mvc.get().uri(address + "/wissen?veld=reden")).hasStatus(404);
        assertThat(mvc.get().uri("/beheer/audit/regels/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void checksTheWholeTrailAndSaysThatItIsRight() throws Exception {
        assertThat(mvc.post().uri("/beheer/audit/controle").with(csrf())).hasRedirectedUrl("/beheer/audit/controle");
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (check.state().running() && System.nanoTime() < until) {
            Thread.sleep(100);
        }

        assertThat(mvc.get().uri("/beheer/audit/controle")).bodyText().contains("Alles klopt");
        assertThat(mvc.get().uri("/beheer/audit?actie=spoor.gecontroleerd"))
                .bodyText()
                .contains("heeft het spoor gecontroleerd", "Het laatste controlepunt is van");
    }

    @Test
    void handsOutTheWholeTrail() throws Exception {
        var answer = mvc.get().uri("/beheer/audit/export").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"rolwijzer-spoor-\\d{4}-\\d\\d-\\d\\d.zip\"");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .contains("regels.jsonl", "teksten.jsonl", "controlepunten.txt", "sleutels.json", "manifest.json");
    }
}
