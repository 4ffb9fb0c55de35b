package nl.rolwijzer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Sheet;
import nl.rolwijzer.catalogue.SheetKind;
import nl.rolwijzer.catalogue.Sheets;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An organisation's own norms and measurements, by a browser without script. */
@EmptyCatalogue
class NormsWebTest {

    private static final Map<String, String> SPEED = Map.of(
            "norm.snelheid", "Binnen 6 weken",
            "meting.snelheid", "7,5 week",
            "datum.snelheid", "1-11-2026",
            "bron.snelheid", "Het zaaksysteem");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Sheets sheets;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void keepAPermit() {
        catalogue.register(id, Drafts.passport().named("Vergunning").confirmed());
    }

    @Test
    void standOnTheCardAndInItsFile() {
        assertThat(send(form(SPEED))).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/diensten/" + id + "/kwaliteit");

        assertThat(text(page("")))
                .contains("Norm van uw organisatie Binnen 6 weken")
                .contains("Laatste meting 7,5 week (1 november 2026; Het zaaksysteem)")
                .contains("Versie 1, bewaard op");
        assertThat(page(".csv").lines().toList().get(1))
                .contains("\"Binnen 6 weken\";\"7,5 week\";\"2026-11-01\";\"Het zaaksysteem\";");
    }

    @Test
    void areKeptInVersionsThatStayToBeSeen() {
        send(form(SPEED));
        send(form(Map.of("norm.snelheid", "Binnen 4 weken")));

        assertThat(text(page("/versies")))
                .contains("Versie 2, bewaard op", "Binnen 4 weken", "Versie 1, bewaard op", "Binnen 6 weken");
        Sheet first = sheets.all(id, SheetKind.KWALITEIT).get(1);
        assertThat(first.content()).isEqualTo("{\"metingen\":{\"snelheid\":\"2026-11-01\"}}");
        assertThat(first.texts())
                .containsOnly(
                        Map.entry("norm.snelheid", "Binnen 6 weken"),
                        Map.entry("meting.snelheid", "7,5 week"),
                        Map.entry("bron.snelheid", "Het zaaksysteem"));
    }

    @Test
    void areSavedOnceHoweverOftenTheFormIsSent() {
        MultiValueMap<String, String> form = form(SPEED);
        send(form);
        send(form(Map.of("norm.snelheid", "Binnen 4 weken")));
        send(form);

        assertThat(sheets.all(id, SheetKind.KWALITEIT)).hasSize(2);
    }

    @Test
    void areNotKeptBeforeThereIsAnything() {
        assertThat(send(form(Map.of()))).hasStatus(HttpStatus.FOUND);
        assertThat(sheets.all(id, SheetKind.KWALITEIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meting.snelheid | 7 weken    | datum.snelheid  | Snelheid, Datum van de meting: vul in wanneer dit is gemeten
            meting.snelheid | 7 weken    | bron.snelheid   | Snelheid, Waar de meting vandaan komt: vul in waar
            bron.snelheid   | enquête    | meting.snelheid | Snelheid, Laatste meting: vul in wat u gemeten hebt
            datum.stiptheid | 31-2-2026  | datum.stiptheid | Stiptheid, Datum van de meting: vul een datum in
            datum.stiptheid | 1-1-2999   | datum.stiptheid | Stiptheid, Datum van de meting: deze dag moet nog komen
            """)
    void areRefusedWithEveryFaultBesideItsField(String field, String typed, String faulty, String message) {
        MvcTestResult answer = send(form(Map.of(field, typed)));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String page = body(answer);
        assertThat(text(page)).contains(message);
        assertThat(page)
                .contains("href=\"#" + faulty + "\"", "id=\"" + faulty + "-fout\"")
                .contains("value=\"" + typed + "\"");
        assertThat(sheets.all(id, SheetKind.KWALITEIT)).isEmpty();
    }

    @Test
    void refuseATextThatIsTooLongOrCannotBeStored() {
        MvcTestResult answer =
                send(form(Map.of("norm.duidelijkheid", "n".repeat(501), "norm.stiptheid", "op\u0000tijd")));

        assertThat(text(body(answer)))
                .contains("Duidelijkheid, Norm van uw organisatie: de tekst is te lang. Er passen 500 tekens in")
                .contains("Stiptheid, Norm van uw organisatie: er staat een teken in");
    }

    @Test
    void showBothVersionsToWhoeverSavesSecondAndLoseNothing() {
        MultiValueMap<String, String> mine =
                form(Map.of("norm.snelheid", "Mijn norm", "norm.duidelijkheid", "Ook van mij"));
        MultiValueMap<String, String> theirs =
                form(Map.of("norm.snelheid", "Norm van Bo", "norm.stiptheid", "Stipt op tijd"));
        web.post()
                .uri(address("/bewerken"))
                .params(theirs)
                .with(csrf())
                .with(SignedInAs.Factory.sender(UserRole.BEHEERDER))
                .exchange();

        MvcTestResult answer = send(mine);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        String page = body(answer);
        assertThat(text(page))
                .contains(
                        "Demo-beheerder bewaarde een nieuwere versie",
                        "Norm van Bo Mijn norm",
                        "Stipt op tijd Overgenomen in het formulier. (leeg)",
                        "(leeg) Ook van mij");
        assertThat(page)
                .contains("name=\"norm.snelheid\" value=\"Mijn norm\"")
                .contains("name=\"norm.stiptheid\" value=\"Stipt op tijd\"")
                .contains("name=\"gebaseerd_op\" value=\"1\"");
        assertThat(sheets.all(id, SheetKind.KWALITEIT)).hasSize(1);
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void areReadByAnAnalystAndNotFilledIn() {
        assertThat(page("")).doesNotContain("/kwaliteit/bewerken");
        assertThat(web.get().uri(address("/bewerken"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri(address("/versies"))).hasStatus(HttpStatus.OK);
    }

    /** The form as it is now, with these fields filled in. */
    private MultiValueMap<String, String> form(Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        Matcher inputs = Pattern.compile("<input [^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")
                .matcher(page("/bewerken"));
        while (inputs.find()) {
            form.put(inputs.group(1), List.of(inputs.group(2)));
        }
        fields.forEach((field, text) -> form.put(field, List.of(text)));
        return form;
    }

    private MvcTestResult send(MultiValueMap<String, String> form) {
        return web.post().uri(address("/bewerken")).params(form).with(csrf()).exchange();
    }

    private String page(String part) {
        return body(web.get().uri(address(part)).exchange());
    }

    private String address(String part) {
        return "/diensten/" + id + "/kwaliteit" + part;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
