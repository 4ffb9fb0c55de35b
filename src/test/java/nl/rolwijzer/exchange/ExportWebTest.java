package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is in a file that was asked for otherwise than as the plain file of the list. */
@EmptyCatalogue
class ExportWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Search search;

    private UUID passport = new UUID(0, 0);

    @BeforeEach
    void fills() {
        passport = SmallCatalogue.fill(catalogue, lifecycle, search);
    }

    @Test
    void hasTheColumnsOfTheReport() {
        assertThat(rows("/diensten.csv?rapport=kort").get(0))
                .containsExactly(
                        "id",
                        "revisie",
                        "url",
                        "naam",
                        "organisatie",
                        "status",
                        "rollen",
                        "rollen_derden",
                        "gewijzigd_op");
    }

    @ParameterizedTest
    @ValueSource(strings = {"volledig", "kort", "analyse", "audit", "afwijkingen"})
    void tellsInEveryReportWhichRevisionOfWhichServiceARowIsAndWhose(String report) {
        assertThat(rows("/diensten.csv?rapport=" + report).get(0)).contains("id", "revisie", "url", "organisatie");
    }

    @Test
    void hasTheChosenColumnsInTheirOwnOrderAndAlwaysWhichRowItIs() {
        assertThat(rows("/diensten.csv?kolom=rollen&kolom=naam&kolom=bestaat_niet")
                        .get(0))
                .containsExactly("id", "revisie", "url", "naam", "organisatie", "rollen");
    }

    @Test
    void canHaveDutchHeadings() {
        assertThat(rows("/diensten.csv?rapport=kort&koppen=nederlands").get(0))
                .startsWith("Kenmerk", "Revisie", "Adres", "Naam")
                .contains("Rollen van anderen");
    }

    @Test
    void hasCommasAndNoByteOrderMarkForPrograms() {
        String address = "/diensten.csv?teken=komma&rapport=kort";

        assertThat(body(address)).startsWith("\"id\",\"revisie\",");
        assertThat(CsvTables.rows(body(address), ',')).isEqualTo(rows("/diensten.csv?rapport=kort"));
    }

    @Test
    void leavesTheFiltersAsideWhenEverythingIsAskedFor() {
        assertThat(names("/diensten.csv?q=kapvergunning")).containsExactly("Kapvergunning");
        assertThat(names("/diensten.csv?q=kapvergunning&bereik=alles"))
                .containsExactlyInAnyOrder("'=Paspoort", "Bibliotheek", "Kapvergunning", "Vervallen dienst");
    }

    @Test
    void hasARowForEveryRevisionInAnAudit() {
        List<List<String>> rows = rows("/diensten.csv?rapport=audit&q=paspoort&kolom=status&kolom=herkomst_revisie");
        String page = "http://localhost/diensten/" + passport + "/revisies/";

        assertThat(rows)
                .containsExactly(
                        List.of("id", "revisie", "url", "organisatie", "status", "herkomst_revisie"),
                        row(page + 1, "1", "concept"),
                        row(page + 2, "2", "vastgesteld"));
    }

    private List<String> row(String address, String number, String status) {
        return List.of(passport.toString(), number, address, "Gemeente Voorbeeldstad", status, "formulier");
    }

    @Test
    void saysInAnAuditWhoSavedARevisionAndWhy() {
        List<Map<String, String>> rows = CsvTables.named(rows("/diensten.csv?rapport=audit&bereik=alles"));

        assertThat(rows).extracting(row -> row.get("opgeslagen_door")).doesNotContain("");
        assertThat(rows)
                .filteredOn(row -> row.get("status").equals("vervallen"))
                .extracting(row -> row.get("reden"))
                .containsExactly("Niet meer nodig");
    }

    @Test
    void hasOnlyTheDeviatingServicesAmongTheDeviations() {
        assertThat(names("/diensten.csv?rapport=afwijkingen")).containsExactly("Bibliotheek");
        assertThat(body("/diensten.csv?rapport=afwijkingen")).contains("\"beleidskeuze\"", "\"Wij zijn gastvrij.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rapport=analyse&sorteer=gewijzigd", "rapport=audit&kolom=naam&bereik=alles"})
    void isTheSameTableInEveryFormat(String choice) throws IOException {
        List<List<String>> csv = rows("/diensten.csv?" + choice);
        List<Map<String, String>> json =
                JsonMapper.shared().readValue(bytes("/diensten.json?" + choice), new TypeReference<>() {});
        List<List<String>> xlsx =
                Workbooks.sheets(bytes("/diensten.xlsx?" + choice)).get(0);

        assertThat(CsvTables.named(xlsx)).isEqualTo(CsvTables.named(csv));
        assertThat(json).isEqualTo(CsvTables.unguarded(CsvTables.named(csv)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void isAFileThatNobodyKeeps(String format) {
        MvcTestResult answer =
                web.get().uri("/diensten." + format + "?rapport=kort").exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"rolwijzer-diensten-kort-\\d{4}-\\d\\d-\\d\\d\\." + format + "\"");
    }

    private List<String> names(String address) {
        return CsvTables.named(rows(address)).stream()
                .map(row -> row.get("naam"))
                .toList();
    }

    private List<List<String>> rows(String address) {
        return CsvTables.rows(body(address), ';');
    }

    private String body(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) {
        MvcTestResult answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
