package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The file with one row for each step. */
@EmptyCatalogue
@SignedInAs(UserRole.ANALIST)
class StepsFileWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private StepSheets sheets;

    @Autowired
    private JdbcClient database;

    @Test
    void hasARowForEachStepOfTheServicesOfTheList() {
        UUID permit =
                kept("Bouwtoestemming", Steps.objectionPeriod(), Steps.step("besluit", 90, 0, Opinion.JA, Map.of()));
        kept("Anders", Steps.objectionPeriod());
        kept("Bouwtoestemming zonder stappen");

        List<NamedCsvRecord> rows = rows("/diensten/stappen.csv?q=Bouwtoestemming");

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.getField("dienst")).isEqualTo(permit.toString());
            assertThat(row.getField("dienst_naam")).isEqualTo("Bouwtoestemming");
        });
        NamedCsvRecord period = rows.get(0);
        assertThat(period.getField("nummer")).isEqualTo("1");
        assertThat(period.getField("wachttijd")).isEqualTo("6");
        assertThat(period.getField("wachttijd_eenheid")).isEqualTo("weken");
        assertThat(period.getField("wachttijd_dagen")).isEqualTo("42");
        assertThat(period.getField("bewerktijd_dagen")).isEmpty();
        assertThat(period.getField("uitkomst")).isEqualTo("een");
        assertThat(period.getField("oordeel_individueel")).isEqualTo("nee");
        assertThat(period.getField("oordeel_gebruiker")).isEqualTo("ja");
        assertThat(period.getField("reden_gebruiker")).isEqualTo("Reden van gebruiker");
        assertThat(period.getField("oordeel_kiezer")).as("not asked").isEmpty();
        assertThat(rows.get(1).getField("bewerktijd_dagen")).isEqualTo("0,0625");
        assertThat(rows.get(1).getField("oordeel_gebruiker")).isEqualTo("onbekend");
        assertThat(rows.get(1).getField("uitkomst")).isEqualTo("nog_te_beoordelen");
    }

    @Test
    void hasTheStepsOfOneServiceWithWhatWasSaidForARoleThatItNoLongerHas() {
        UUID id = kept("Eén", Steps.step("a", 1, 0, Opinion.JA, Map.of(CitizenRole.KIEZER, Opinion.NODIG)));
        kept("Ander", Steps.objectionPeriod());

        assertThat(rows("/diensten/" + id + "/stappen.csv")).singleElement().satisfies(row -> {
            assertThat(row.getField("stap")).isEqualTo("a");
            assertThat(row.getField("oordeel_kiezer")).isEqualTo("nodig");
        });
    }

    @Test
    void hasOnlyTheNamesOfTheColumnsForAServiceWithoutSteps() {
        MvcTestResult result = get("/diensten/" + kept("Nog niets") + "/stappen.csv?teken=komma");

        assertThat(body(result)).startsWith("\"dienst\",\"dienst_naam\"").hasLineCount(1);
        assertThat(get("/diensten/" + UUID.randomUUID() + "/stappen.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Who reads the file by these names must find them again; new ones come at the end. */
    @Test
    void callsItsColumnsAsPromised() {
        assertThat(String.join(" ", StepRow.header()))
                .isEqualTo("dienst dienst_naam organisatie nummer stap naam omschrijving wie"
                        + " bewerktijd bewerktijd_eenheid bewerktijd_dagen wachttijd wachttijd_eenheid wachttijd_dagen"
                        + " grondslag uitkomst oordeel_individueel reden_individueel oordeel_klant reden_klant"
                        + " oordeel_gebruiker reden_gebruiker oordeel_onderdaan reden_onderdaan oordeel_kiezer"
                        + " reden_kiezer oordeel_belastingbetaler reden_belastingbetaler oordeel_partner reden_partner"
                        + " oordeel_bestuurder reden_bestuurder");
    }

    @Test
    void runsNoFormulaThatSomebodyTyped() {
        Step step = Steps.step("a", 1, 0, Opinion.JA, Map.of());
        UUID id = kept(
                "Formule",
                new Step("a", "=1+1", "", step.actor(), null, null, "", step.individual(), step.collective()));

        assertThat(rows("/diensten/" + id + "/stappen.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("naam")).isEqualTo("'=1+1"));
    }

    @Test
    void isInTheTrailWithHowManyRowsWereTaken() {
        UUID id = kept("Hondenpenning", Steps.objectionPeriod());

        rows("/diensten/" + id + "/stappen.csv");
        assertThat(last().path("bestand").asString()).isEqualTo("diensten/stappen.csv");
        assertThat(last().path("dienst").asString()).isEqualTo(id.toString());
        assertThat(last().path("rijen").asInt()).isEqualTo(1);

        rows("/diensten/stappen.csv?q=Hondenpenning");
        assertThat(last().path("rijen").asInt()).isEqualTo(1);
        assertThat(last().path("sha256").asString()).hasSize(64);
    }

    @Test
    void isOfferedOnThePagesOfExportsAndOfSteps() {
        UUID id = kept("Aangeboden", Steps.objectionPeriod());

        assertThat(body(get("/diensten/uitvoer?q=Aangeboden"))).contains("href=\"/diensten/stappen.csv?q=Aangeboden\"");
        assertThat(body(get("/analyse?voorbeelden=nee"))).contains("href=\"/diensten/stappen.csv?voorbeelden=nee\"");
        assertThat(body(get("/diensten/" + id + "/stappen"))).contains("href=\"/diensten/" + id + "/stappen.csv\"");
    }

    private UUID kept(String name, Step... steps) {
        UUID id = UUID.randomUUID();
        catalogue.register(
                id,
                Drafts.passport().named(name).answering("derden", "omwonenden").confirmed());
        if (steps.length > 0) {
            sheets.save(new StepSheets.Draft(id, 0, UUID.randomUUID(), Origin.FORMULIER, Arrays.asList(steps)));
        }
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
