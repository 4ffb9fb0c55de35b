package nl.rolwijzer.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Pattern;
import nl.rolwijzer.assessment.RulebookFault;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for the quality parameters are read whole or refused, with every fault named with its line and place. */
class QualityReaderTest {

    @Test
    void readsTheWordsThatTheApplicationShips() {
        assertThat(PackagedQuality.guide().version()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version: 1.0.0       | version: een         | version: should be three numbers
            X2: [snelheid]       | X2: [tempo]          | tensions > X2 > tempo: unknown parameter 'tempo'
            X2: [snelheid]       | X2: []               | tensions > X2: should have at least one member
            X2: [snelheid]       | X99: [snelheid]      | tensions: has no 'X2'
            X2: [snelheid]       | X99: [snelheid]      | tensions: has an unknown key 'X99'
              bestuurder:        |   minister:          | roles: has no 'bestuurder'
                  heffing:       |       belasting:     | roles > belastingbetaler > subkinds: has no 'heffing'
                  heffing:       |       belasting:     | subkinds: has an unknown key 'belasting'
                stiptheid:       |     tijd:            | roles > klant: has no 'stiptheid'
            source: [T-47, T-173]| source: [T-1]        | snelheid > source > T-1: unknown source 'T-1'
            basis: expliciet     | basis: geraden       | klant > snelheid > basis: unknown Ground 'geraden'
            measure: {nl: "Wacht | maat: {nl: "Wacht    | klant > snelheid: has no 'measure'
            measure: {nl: "Wacht | maat: {nl: "Wacht    | klant > snelheid: has an unknown key 'maat'
            en: "Buying and      | eng: "Buying and     | klant > snelheid: has no 'en'
            """, ignoreLeadingAndTrailingWhitespace = true)
    void namesAFaultWithItsPlace(String right, String wrong, String fault) {
        String text = PackagedQuality.TEXT.replaceFirst("(?m)" + Pattern.quote(right), wrong);

        assertThat(text).isNotEqualTo(PackagedQuality.TEXT);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidQuality.class)
                .hasMessageContaining("line ")
                .hasMessageContaining(fault);
    }

    @Test
    void namesAllFaultsAtOnceFromTopToBottom() {
        InvalidQuality refused = catchThrowableOfType(
                InvalidQuality.class,
                () -> read(PackagedQuality.TEXT
                        .replace("version: 1.0.0", "version: 1")
                        .replace("T-47", "T-1")));

        assertThat(refused.faults())
                .extracting(RulebookFault::line)
                .hasSizeGreaterThan(2)
                .isSorted();
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> read("roles: ["))
                .isInstanceOf(InvalidQuality.class)
                .hasMessageContaining("YAML");
    }

    private static void read(String text) {
        QualityReader.read(text, Rulebooks.teeuwen());
    }
}
