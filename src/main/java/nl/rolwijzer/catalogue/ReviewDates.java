package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final Clock clock;

    ReviewDates(Clock clock) {
        this.clock = clock;
    }

    /** Today in the Netherlands. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
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
        return ahead(facts).map(TypedDates::write);
    }

    private Optional<LocalDate> ahead(ServiceDraft facts) {
        return TypedDates.read(facts.reviewDate()).filter(this::isAhead);
    }

    /** Whether the date has passed of a service whose roles are confirmed. */
    public boolean isPassed(ServiceRecord service) {
        return service.status() == Status.VASTGESTELD
                && TypedDates.read(service.facts().reviewDate())
                        .filter(date -> date.isBefore(today()))
                        .isPresent();
    }
}
