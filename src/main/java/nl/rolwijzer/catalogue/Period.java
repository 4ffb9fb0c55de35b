package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in the Netherlands between which something happened, both included.
 *
 * @param from null for since ever
 * @param until null for until now
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whenever. */
    public static final Period ALWAYS = new Period(null, null);

    /** The day that somebody sent, as 2026-11-22 or 22-11-2026; nothing when it is none, or no day of our time. */
    public static Optional<LocalDate> day(String text) {
        return TypedDates.read(text).filter(day -> day.getYear() > 1900 && day.getYear() < 9999);
    }

    public Optional<LocalDate> findFrom() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> findUntil() {
        return Optional.ofNullable(until);
    }
}
