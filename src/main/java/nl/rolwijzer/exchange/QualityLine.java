package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.Norms;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.lean.Demand;
import nl.rolwijzer.lean.Norm;
import nl.rolwijzer.lean.QualityCard;
import nl.rolwijzer.lean.QualityRow;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file: a quality parameter of a service as one holder sees it.
 *
 * @param norm what the organisation itself says of the parameter, the same on every line of it
 * @param demand null when nobody has a role in the service yet, so that the parameters are there all the same
 */
record QualityLine(
        ServiceRecord service, QualityRow row, @Nullable Demand demand, Norm norm, Locale locale) {

    /** A line for every parameter and everybody with a role. */
    static List<QualityLine> all(ServiceRecord service, QualityCard card, Norms norms, Locale locale) {
        return card.rows().stream()
                .flatMap(row -> demands(row)
                        .map(demand -> new QualityLine(
                                service,
                                row,
                                demand.orElse(null),
                                norms.of(row.parameter().id()),
                                locale)))
                .toList();
    }

    private static Stream<Optional<Demand>> demands(QualityRow row) {
        return row.demands().isEmpty()
                ? Stream.of(Optional.empty())
                : row.demands().stream().map(Optional::of);
    }

    Optional<Demand> findDemand() {
        return Optional.ofNullable(demand);
    }
}
