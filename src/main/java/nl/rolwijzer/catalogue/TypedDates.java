package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates as people type them: 2027-11-22 or 22-11-2027. */
public final class TypedDates {

    private static final DateTimeFormatter AS_PEOPLE_WRITE =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<DateTimeFormatter> WRITTEN = List.of(DateTimeFormatter.ISO_LOCAL_DATE, AS_PEOPLE_WRITE);

    private TypedDates() {}

    /** The date that somebody typed; nothing when it is none. */
    public static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter written : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(text, written));
            } catch (DateTimeParseException writtenOtherwise) {
                // the next one may fit
            }
        }
        return Optional.empty();
    }

    /** The date as people write it, such as 22-11-2027. */
    public static String write(LocalDate date) {
        return AS_PEOPLE_WRITE.format(date);
    }
}
