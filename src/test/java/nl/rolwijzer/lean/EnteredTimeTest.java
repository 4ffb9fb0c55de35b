package nl.rolwijzer.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTimeTest {

    @ParameterizedTest
    @CsvSource({
        "1, MINUTEN, PT1M",
        "0.01, MINUTEN, PT0.6S",
        "1.5, UREN, PT1H30M",
        "1, WERKDAGEN, PT33H36M",
        "5, WERKDAGEN, P7D",
        "1, DAGEN, P1D",
        "6, WEKEN, P42D",
        "2, MAANDEN, P60D",
        "9999, MAANDEN, P299970D",
        "0, DAGEN, PT0S"
    })
    void isAsLongOnTheCalendarAsItsUnitSays(BigDecimal number, Unit unit, Duration length) {
        assertThat(new EnteredTime(number, unit).length()).isEqualTo(length);
    }

    @Test
    void isTheSameHoweverItsNumberIsWritten() {
        assertThat(new EnteredTime(new BigDecimal("1.50"), Unit.UREN))
                .isEqualTo(new EnteredTime(new BigDecimal("1.5"), Unit.UREN));
        assertThat(new EnteredTime(new BigDecimal("2"), Unit.WEKEN))
                .as("entered in another unit")
                .isNotEqualTo(new EnteredTime(new BigDecimal("14"), Unit.DAGEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "9999.01", "1e9"})
    void isNoNumberThatNobodyCouldMean(BigDecimal number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EnteredTime(number, Unit.DAGEN));
    }
}
