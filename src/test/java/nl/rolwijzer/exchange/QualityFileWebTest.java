package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.SheetDraft;
import nl.rolwijzer.catalogue.SheetKind;
import nl.rolwijzer.catalogue.Sheets;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The file with the quality cards of a selection of services. */
@EmptyCatalogue
@SignedInAs(UserRole.ANALIST)
class QualityFileWebTest {

    private static final Drafts PERMIT = Drafts.passport().answering("derden", "omwonenden", "samenleving");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Sheets sheets;

    @Autowired
    private JdbcClient database;

    @Test
    void hasARowForEachParameterAndRoleOfTheServicesOfTheList() {
        kept(PERMIT.named("Steigerplaatsing"));
        kept(PERMIT.named("Anders dan gevraagd"));

        List<NamedCsvRecord> rows = rows("/diensten/kwaliteit.csv?q=Steigerplaatsing");

        assertThat(rows).hasSize(6 * 3).allSatisfy(row -> {
            assertThat(row.getField("dienst")).isEqualTo("Steigerplaatsing");
            assertThat(row.getField("organisatie")).isEqualTo("Gemeente Voorbeeldstad");
        });
        assertThat(rows.get(0).getField("parameter")).isEqualTo("snelheid");
        assertThat(rows.get(0).getField("wens"))
                .isEqualTo("Wie aanvraagt, wil snel een besluit en vindt wachten verloren tijd.");
    }

    @Test
    void saysTheSameAsTheFileOfOneCard() {
        UUID id = kept(PERMIT.named("Ligplaatstoewijzing"));

        assertThat(body(get("/diensten/kwaliteit.csv?q=Ligplaatstoewijzing")))
                .isEqualTo(body(get("/diensten/" + id + "/kwaliteit.csv")))
                .hasLineCount(1 + 6 * 3);
        assertThat(get("/diensten/" + UUID.randomUUID() + "/kwaliteit.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hasTheNormsOfTheOrganisationAndRunsNoFormulaInThem() {
        UUID id = kept(PERMIT.named("Marktkraamplek"));
        sheets.save(new SheetDraft(
                id,
                SheetKind.KWALITEIT,
                0,
                UUID.randomUUID(),
                Origin.FORMULIER,
                "{\"metingen\":{\"snelheid\":\"2026-11-01\"}}",
                new TreeMap<>(Map.of("norm.snelheid", "=1+1", "meting.snelheid", "7,5 week"))));

        NamedCsvRecord speed = rows("/diensten/kwaliteit.csv?q=Marktkraamplek").get(0);

        assertThat(speed.getField("norm")).isEqualTo("'=1+1");
        assertThat(speed.getField("meting")).isEqualTo("7,5 week");
        assertThat(speed.getField("meting_datum")).isEqualTo("2026-11-01");
    }

    @Test
    void followsAFilterOnSteps() {
        kept(PERMIT.named("Terrastoestemming"));

        assertThat(rows("/diensten/kwaliteit.csv?q=Terrastoestemming&stappen=geen"))
                .hasSize(6 * 3);
        assertThat(rows("/diensten/kwaliteit.csv?q=Terrastoestemming&stappen=beoordeeld"))
                .isEmpty();
    }

    @Test
    void isInTheTrailWithItsFilterAndRows() {
        UUID id = kept(PERMIT.named("Brievenbusplaats"));

        rows("/diensten/kwaliteit.csv?q=Brievenbusplaats");
        assertThat(last().path("bestand").asString()).isEqualTo("diensten/kwaliteit.csv");
        assertThat(last().path("rijen").asInt()).isEqualTo(6 * 3);
        assertThat(last().path("sha256").asString()).hasSize(64);

        rows("/diensten/" + id + "/kwaliteit.csv");
        assertThat(last().path("dienst").asString()).isEqualTo(id.toString());
    }

    @Test
    void isOfferedWhereOtherFilesAreAndSaysOnlyItsHeadersWhenAsked() {
        assertThat(body(get("/diensten/uitvoer?q=Aanbod"))).contains("href=\"/diensten/kwaliteit.csv?q=Aanbod\"");
        MvcTestResult head =
                web.method(HttpMethod.HEAD).uri("/diensten/kwaliteit.csv").exchange();
        assertThat(head).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(body(head)).isEmpty();
    }

    private UUID kept(Drafts draft) {
        UUID id = UUID.randomUUID();
        catalogue.register(id, draft.confirmed());
        return id;
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).exchange();
    }

    private List<NamedCsvRecord> rows(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(body(result).replace("\uFEFF", ""))
                .stream()
                .toList();
    }

    private JsonNode last() {
        return LastExport.in(database).path("inhoud");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
