package nl.rolwijzer.browsing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.catalogue.RecentWork;
import nl.rolwijzer.catalogue.Review;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what somebody comes for: unfinished work for whoever describes services, news for whoever analyses them. */
@Component
class Desks {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int USUAL_DAYS = 30;
    private static final int SHOWN = 6;

    /** Tensions are looked for in no more services than this, so that the page costs the same in every catalogue. */
    private static final int READ = 50;

    private final RecentWork work;
    private final Search search;
    private final Clock clock;

    Desks(RecentWork work, Search search, Clock clock) {
        this.work = work;
        this.search = search;
        this.clock = clock;
    }

    /**
     * What waits for whoever describes services.
     *
     * @param concepts saved last by this person
     * @param due to be looked at again, by anybody
     */
    record Writing(List<ServiceRecord> concepts, List<ServiceRecord> due, long dueCount) {}

    /**
     * What is new since a day.
     *
     * @param saved how many services were saved since, new ones among them
     * @param services the last of them
     * @param tensions in the last {@code read} of them, each with the services that have it
     */
    record News(
            LocalDate since,
            Instant moment,
            long saved,
            List<ServiceRecord> services,
            int read,
            Map<Tension, List<ServiceRecord>> tensions) {

        /** Whether it was made since then, and not only changed. */
        public boolean isNew(ServiceRecord service) {
            return !service.createdAt().isBefore(moment);
        }
    }

    Writing writing(String account, boolean examples) {
        SearchRequest due = SearchRequest.everything().showing(examples).due(Set.of(Review.NODIG, Review.VOORBIJ));
        return new Writing(work.concepts(account, SHOWN), search.page(due, 1, SHOWN), search.count(due));
    }

    /** Since the day in the address, or the last thirty days when it names none. */
    News news(@Nullable String since, boolean examples) {
        LocalDate day = day(since);
        Instant moment = day.atStartOfDay(NETHERLANDS).toInstant();
        List<ServiceRecord> services = work.since(moment, examples, READ);
        Map<Tension, List<ServiceRecord>> tensions = new LinkedHashMap<>();
        services.forEach(service -> service.assessment()
                .tensions()
                .forEach(tension -> tensions.merge(tension, List.of(service), Desks::together)));
        return new News(
                day,
                moment,
                work.countSince(moment, examples),
                services.subList(0, Math.min(SHOWN, services.size())),
                services.size(),
                tensions);
    }

    private LocalDate day(@Nullable String text) {
        LocalDate usual = LocalDate.now(clock.withZone(NETHERLANDS)).minusDays(USUAL_DAYS);
        try {
            return text == null ? usual : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return usual;
        }
    }

    private static List<ServiceRecord> together(List<ServiceRecord> some, List<ServiceRecord> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
