package nl.rolwijzer.browsing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.rolwijzer.catalogue.Period;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import org.springframework.stereotype.Component;

/** The periods that are asked for most, each with the number of services that were last changed in it. */
@Component
class ListPeriods {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Search search;
    private final Clock clock;

    ListPeriods(Search search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * A period until now.
     *
     * @param name of its message
     * @param address of the list with the same other filters
     */
    record Recent(String name, long count, String address) {}

    List<Recent> of(SearchRequest request) {
        LocalDate today = LocalDate.now(clock.withZone(NETHERLANDS));
        return List.of(
                recent("week", request, today.minusDays(6)),
                recent("maand", request, today.minusDays(29)),
                recent("jaar", request, today.withDayOfYear(1)));
    }

    private Recent recent(String name, SearchRequest request, LocalDate from) {
        SearchRequest changed = request.changedIn(new Period(from, null));
        return new Recent(name, search.count(changed), ListLinks.of(changed).page(1));
    }
}
