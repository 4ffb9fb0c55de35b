package nl.rolwijzer.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole trail found.
 *
 * @param faults the first of them; {@code faultCount} says how many there were
 */
public record CheckReport(
        Instant at, long entries, long checkpoints, long records, long faultCount, List<TrailFault> faults) {

    public CheckReport {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faultCount == 0;
    }
}
