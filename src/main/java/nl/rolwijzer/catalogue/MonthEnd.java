package nl.rolwijzer.catalogue;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

/**
 * What a service was at the end of a month in which something of it changed; the last one says what it is now.
 *
 * @param revision the number of the one that was present then
 * @param steps the number of the version of its steps that was; 0 when it had none
 * @param leftOut the words about which the hint was left out
 */
record MonthEnd(UUID service, YearMonth month, int revision, int steps, Set<String> leftOut) {

    /** A revision or a version of the steps of a service. */
    record Version(UUID service, int number) {}

    MonthEnd {
        leftOut = Set.copyOf(leftOut);
    }

    Version ofRevision() {
        return new Version(service, revision);
    }

    Version ofSteps() {
        return new Version(service, steps);
    }
}
