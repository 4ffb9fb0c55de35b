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

    public Optional<LocalDate> findFrom() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> findUntil() {
        return Optional.ofNullable(until);
    }
}
