package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of strong Kleene logic. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "APPLIES, APPLIES, APPLIES, APPLIES",
        "APPLIES, DOES_NOT_APPLY, DOES_NOT_APPLY, APPLIES",
        "APPLIES, CANNOT_TELL, CANNOT_TELL, APPLIES",
        "DOES_NOT_APPLY, DOES_NOT_APPLY, DOES_NOT_APPLY, DOES_NOT_APPLY",
        "DOES_NOT_APPLY, CANNOT_TELL, DOES_NOT_APPLY, CANNOT_TELL",
        "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL"
    })
    void combinesTwoInEitherOrder(Verdict one, Verdict other, Verdict and, Verdict or) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"APPLIES, DOES_NOT_APPLY", "DOES_NOT_APPLY, APPLIES", "CANNOT_TELL, CANNOT_TELL"})
    void turnsAround(Verdict verdict, Verdict opposite) {
        assertThat(verdict.not()).isEqualTo(opposite);
    }
}
