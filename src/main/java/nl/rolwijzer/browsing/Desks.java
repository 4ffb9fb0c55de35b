package nl.rolwijzer.browsing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Period;
import nl.rolwijzer.catalogue.Review;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what somebody comes for: unfinished work for whoever describes services, news for whoever analyses them. */
@Component
class Desks {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int USUAL_DAYS = 30;
    private static final int SHOWN = 6;

    private final Search search;
    private final Rulebooks rulebooks;
    private final Clock clock;

    Desks(Search search, Rulebooks rulebooks, Clock clock) {
        this.search = search;
        this.rulebooks = rulebooks;
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
     * @param saved how many services were saved since, new and lapsed ones among them
     * @param services the last of them
     * @param address of the list of all of them
     * @param tensions in all of them, the most frequent first
     */
    record News(
            LocalDate since,
            long saved,
            List<ServiceRecord> services,
            String address,
            List<RolePortrait.Named> tensions) {

        /** Whether it was made since then, and not only changed. */
        public boolean isNew(ServiceRecord service) {
            return !service.createdAt().isBefore(since.atStartOfDay(NETHERLANDS).toInstant());
        }
    }

    Writing writing(String account, boolean examples) {
        SearchRequest concepts = latest(
                Map.of(Facet.STATUS, Set.of(Status.CONCEPT.id()), Facet.REDACTEUR, Set.of(account)),
                Period.ALWAYS,
                true);
        SearchRequest due = SearchRequest.everything().showing(examples).due(Set.of(Review.NODIG, Review.VOORBIJ));
        return new Writing(search.page(concepts, 1, SHOWN), search.page(due, 1, SHOWN), search.count(due));
    }

    /** Since the day in the address, or the last thirty days when it names none. */
    News news(@Nullable String since, boolean examples) {
        LocalDate day = day(since);
        Set<String> any = Arrays.stream(Status.values()).map(Status::id).collect(Collectors.toSet());
        SearchRequest saved = latest(Map.of(Facet.STATUS, any), new Period(day, null), examples);
        return new News(
                day,
                search.count(saved),
                search.page(saved, 1, SHOWN),
                ListLinks.of(saved).page(1),
                tensions(saved));
    }

    private List<RolePortrait.Named> tensions(SearchRequest among) {
        Map<String, Tension> known =
                rulebooks.active().tensions().stream().collect(Collectors.toMap(Tension::id, Function.identity()));
        return search.tally(among, Facet.SPANNING).entrySet().stream()
                .filter(counted -> known.containsKey(counted.getKey()))
                .map(counted -> new RolePortrait.Named(
                        Objects.requireNonNull(known.get(counted.getKey())).text(),
                        new RolePortrait.Number(
                                counted.getValue(),
                                ListLinks.of(among.with(Facet.SPANNING, Set.of(counted.getKey())))
                                        .page(1))))
                .toList();
    }

    private static SearchRequest latest(Map<Facet, Set<String>> choices, Period period, boolean examples) {
        return new SearchRequest("", choices, period, examples, SearchRequest.Order.GEWIJZIGD, false);
    }

    private LocalDate day(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(Period::day)
                .orElseGet(() -> LocalDate.now(clock.withZone(NETHERLANDS)).minusDays(USUAL_DAYS));
    }
}
