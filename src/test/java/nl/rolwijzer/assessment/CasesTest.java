package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.AssessmentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The services of which the source texts or we know the roles get them; cases.csv says why. */
class CasesTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    static List<NamedCsvRecord> rows() {
        return CsvTable.read("cases.csv");
    }

    static Stream<Arguments> cases() {
        return rows().stream().map(row -> Arguments.of(row.getField("id") + " " + row.getField("dienst"), row));
    }

    @Test
    void holdsAllSeventyNineCases() {
        assertThat(rows().stream().map(row -> row.getField("id")).distinct()).hasSize(79);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheExpectedRolesAndNoForbiddenOne(String name, NamedCsvRecord row) {
        Assessment assessment = assess(row);
        hasRoles(assessment.roles(Perspective.TRANSACTIE), row, "verwacht", "toegestaan");
        hasRoles(assessment.roles(Perspective.DERDE), row, "verwacht_derden", "toegestaan_derden");
        assertThat(assessment.roles(Perspective.TRANSACTIE)).noneMatch(roles(row, "verboden")::contains);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void appliesExactlyTheListedRules(String name, NamedCsvRecord row) {
        assertThat(assess(row)).hasExactlyRules(CsvTable.list(row, "regels")).nearlyMisses(CsvTable.list(row, "bijna"));
    }

    private Assessment assess(NamedCsvRecord row) {
        return rulebook.assess(CsvTable.answers(row, rulebook));
    }

    private static void hasRoles(Set<CitizenRole> actual, NamedCsvRecord row, String expected, String allowed) {
        List<CitizenRole> possible = new ArrayList<>(roles(row, expected));
        possible.addAll(roles(row, allowed));
        assertThat(roles(row, expected)).as(expected).isSubsetOf(actual);
        assertThat(actual).as(expected + " or " + allowed).isSubsetOf(possible);
    }

    private static Set<CitizenRole> roles(NamedCsvRecord row, String column) {
        return CsvTable.list(row, column).stream()
                .map(id -> CitizenRole.find(id).orElseThrow())
                .collect(Collectors.toSet());
    }
}
