package nl.rolwijzer.analysis;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Says how many days something takes, in days of 24 hours with at most one decimal. */
final class Days {

    private static final double MINUTES_OF_A_DAY = Duration.ofDays(1).toMinutes();
    /** What rounds to nothing is something all the same. */
    private static final double LEAST = 0.1;

    private Days() {}

    static Tally.Cell cell(Duration time, String address, Locale locale) {
        long minutes = Math.max(time.toMinutes(), time.isZero() ? 0 : 1);
        return new Tally.Cell(minutes, say(minutes / MINUTES_OF_A_DAY, locale), address);
    }

    private static String say(double days, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setGroupingUsed(false);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return days > 0 && days < LEAST / 2 ? "<" + format.format(LEAST) : format.format(days);
    }
}
