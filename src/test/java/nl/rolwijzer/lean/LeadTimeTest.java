package nl.rolwijzer.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process is in the shortest class that it fits in. */
class LeadTimeTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, DAG",
        "PT24H, DAG",
        "PT24H1S, WEEK",
        "P7D, WEEK",
        "P30D, MAAND",
        "P56D, ACHT_WEKEN",
        "P56DT1M, HALF_JAAR",
        "P183D, HALF_JAAR",
        "P184D, LANGER",
        "P9999999D, LANGER"
    })
    void isClassedByItsLength(Duration lead, LeadTime expected) {
        assertThat(LeadTime.of(lead)).isEqualTo(expected);
    }
}
