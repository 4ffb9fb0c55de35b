package nl.rolwijzer.lean;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation itself holds one quality parameter to, and what it measured last.
 *
 * @param norm in its own words; may be empty
 * @param value what was measured; empty when nothing was
 * @param day of the measurement
 * @param source where the measurement comes from
 */
public record Norm(String norm, String value, @Nullable LocalDate day, String source) {

    public static final Norm NONE = new Norm("", "", null, "");

    public boolean isSet() {
        return !norm.isEmpty();
    }

    public boolean isMeasured() {
        return !value.isEmpty();
    }

    public Optional<LocalDate> findDay() {
        return Optional.ofNullable(day);
    }
}
