package nl.rolwijzer.lean;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How long something takes, as somebody entered it: two weeks stay two weeks and do not become fourteen days.
 *
 * @param number of at most {@link #DECIMALS} decimals, 0 or more
 */
public record EnteredTime(BigDecimal number, Unit unit) {

    /** More would promise more than anybody measures. */
    public static final int DECIMALS = 2;

    /** The largest number; in months that is 833 years. */
    public static final BigDecimal MOST = BigDecimal.valueOf(9999);

    public EnteredTime {
        number = number.stripTrailingZeros();
        if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > DECIMALS) {
            throw new IllegalArgumentException("No time of a step: " + number);
        }
    }

    /** Exactly as long: a hundredth of a minute is a whole number of milliseconds. */
    public Duration length() {
        return Duration.ofMillis(
                number.multiply(BigDecimal.valueOf(unit.length().toMillis())).longValueExact());
    }
}
