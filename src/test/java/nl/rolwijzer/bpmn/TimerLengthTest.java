package nl.rolwijzer.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which times of a timer are a number of one of our units. */
class TimerLengthTest {

    @ParameterizedTest
    @CsvSource({
        "P6W, 6, weken",
        "P14D, 14, dagen",
        "P2W3D, 17, dagen",
        "PT30M, 30, minuten",
        "PT1H30M, 90, minuten",
        "P1DT12H, 36, uren",
        "PT90S, 1.5, minuten",
        "P1M, 1, maanden",
        "P1Y6M, 18, maanden",
        "' P1D ', 1, dagen"
    })
    void takesOverWhatIsExact(String text, String number, String unit) {
        assertThat(TimerLength.of(text)).hasValueSatisfying(time -> {
            assertThat(time.number()).isEqualByComparingTo(number);
            assertThat(time.unit().id()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1DT",
                "PT0S",
                "P1M2W",
                "PT1S",
                "P99999D",
                "R3/PT10M",
                "2026-01-01T00:00:00",
                "${termijn}",
                "-P1D",
                "twee weken"
            })
    void leavesTheRestToAPerson(String text) {
        assertThat(TimerLength.of(text)).isEmpty();
    }
}
