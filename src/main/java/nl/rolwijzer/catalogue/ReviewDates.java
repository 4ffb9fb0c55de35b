package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the roles of a service are due for another look: a year after they are confirmed, unless somebody says otherwise.
 * Templates call it by the name {@code herziening}.
 */
@Component("herziening")
public class ReviewDates {

    /** Further ahead nobody remembers why. */
    static final int MOST_YEARS = 5;

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter AS_PEOPLE_WRITE =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<DateTimeFormatter> WRITTEN = List.of(DateTimeFormatter.ISO_LOCAL_DATE, AS_PEOPLE_WRITE);

    private final Clock clock;

    ReviewDates(Clock clock) {
        this.clock = clock;
    }

    /** Today in the Netherlands. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }

    /** The date that somebody typed, as 2027-11-22 or 22-11-2027. */
    static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter written : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(text, written));
            } catch (DateTimeParseException writtenOtherwise) {
                // the next one may fit
            }
        }
        return Optional.empty();
    }

    /** Whether the date can be chosen today: after today, within five years. */
    boolean isAhead(LocalDate date) {
        return date.isAfter(today()) && !date.isAfter(today().plusYears(MOST_YEARS));
    }

    /** The date of these facts as long as it lies ahead; else, a year from now. */
    String next(ServiceDraft facts) {
        return kept(facts).orElseGet(() -> today().plusYears(1).toString());
    }

    /** The date of these facts, if it lies ahead. */
    Optional<String> kept(ServiceDraft facts) {
        return ahead(facts).map(LocalDate::toString);
    }

    /** The same as people write it, such as 22-11-2027. */
    public Optional<String> written(ServiceDraft facts) {
        return ahead(facts).map(AS_PEOPLE_WRITE::format);
    }

    private Optional<LocalDate> ahead(ServiceDraft facts) {
        return read(facts.reviewDate()).filter(this::isAhead);
    }

    /** Whether the date has passed of a service whose roles are confirmed. */
    public boolean isPassed(ServiceRecord service) {
        return service.status() == Status.VASTGESTELD
                && read(service.facts().reviewDate())
                        .filter(date -> date.isBefore(today()))
                        .isPresent();
    }
}
