package nl.rolwijzer.bpmn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Unit;

/**
 * How long a timer of a model waits (ISO 8601, such as {@code P6W}), in the smallest of our units that it names. What is no
 * exact number of one unit is not taken over: months are not as long as each other, so they go with years alone.
 */
final class TimerLength {

    private static final Pattern LENGTH = Pattern.compile(
            "P(?:(\\d{1,4})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})S)?)?");

    private static final int MONTHS_OF_A_YEAR = 12;

    private TimerLength() {}

    static Optional<EnteredTime> of(String text) {
        Matcher length = LENGTH.matcher(text.strip());
        if (!length.matches()) {
            return Optional.empty();
        }
        long months = number(length, 1) * MONTHS_OF_A_YEAR + number(length, 2);
        Duration rest = Duration.ofDays(number(length, 3) * 7 + number(length, 4))
                .plusHours(number(length, 5))
                .plusMinutes(number(length, 6))
                .plusSeconds(number(length, 7));
        if (months > 0) {
            return rest.isZero() ? exactly(BigDecimal.valueOf(months), Unit.MAANDEN) : Optional.empty();
        }
        return rest.isZero() ? Optional.empty() : exactly(rest, unit(length));
    }

    private static Unit unit(Matcher length) {
        if (length.group(6) != null || length.group(7) != null) {
            return Unit.MINUTEN;
        }
        if (length.group(5) != null) {
            return Unit.UREN;
        }
        return length.group(4) != null ? Unit.DAGEN : Unit.WEKEN;
    }

    private static Optional<EnteredTime> exactly(Duration length, Unit unit) {
        BigDecimal seconds = BigDecimal.valueOf(length.toSeconds());
        BigDecimal number =
                seconds.divide(BigDecimal.valueOf(unit.length().toSeconds()), EnteredTime.DECIMALS, RoundingMode.DOWN);
        boolean exact =
                number.multiply(BigDecimal.valueOf(unit.length().toSeconds())).compareTo(seconds) == 0;
        return exact ? exactly(number, unit) : Optional.empty();
    }

    private static Optional<EnteredTime> exactly(BigDecimal number, Unit unit) {
        return number.compareTo(EnteredTime.MOST) > 0 ? Optional.empty() : Optional.of(new EnteredTime(number, unit));
    }

    private static long number(Matcher length, int group) {
        return length.group(group) == null ? 0 : Long.parseLong(length.group(group));
    }
}
