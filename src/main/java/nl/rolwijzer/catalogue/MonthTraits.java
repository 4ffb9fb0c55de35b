package nl.rolwijzer.catalogue;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** The months in which something happened to a service, to count by. */
final class MonthTraits {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private MonthTraits() {}

    static Map<Facet, Set<String>> of(ServiceRecord service) {
        return Map.of(
                Facet.AANGEMAAKT, Set.of(month(service.createdAt())),
                Facet.BEWAARD, Set.of(month(service.saved().at())));
    }

    private static String month(Instant at) {
        return YearMonth.from(at.atZone(NETHERLANDS)).toString();
    }
}
