package nl.rolwijzer.lean;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The units in which people say how long a step takes. All are measured on the calendar, because that is what a citizen
 * waits by: five working days are a week, so one is 7/5 of a day, and a month is thirty days.
 */
public enum Unit {
    MINUTEN(Duration.ofMinutes(1)),
    UREN(Duration.ofHours(1)),
    WERKDAGEN(Duration.ofDays(7).dividedBy(5)),
    DAGEN(Duration.ofDays(1)),
    WEKEN(Duration.ofDays(7)),
    MAANDEN(Duration.ofDays(30));

    private final Duration length;

    Unit(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }

    /** The id in stored steps, forms and exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unit> find(String id) {
        return Arrays.stream(values()).filter(unit -> unit.id().equals(id)).findFirst();
    }
}
