package nl.rolwijzer.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** What a running check has seen so far. */
final class Findings {

    /** Enough to see what happened; a trail that was rewritten from the start has a fault in every entry. */
    private static final int MOST = 500;

    private final LongConsumer progress;
    private final List<TrailFault> faults = new ArrayList<>();
    private long faultCount;
    private long entries;
    private long checkpoints;
    private long records;

    /** @param progress is told how many entries were checked */
    Findings(LongConsumer progress) {
        this.progress = progress;
    }

    void fault(FaultKind kind, Object place) {
        fault(kind, place, "");
    }

    void fault(FaultKind kind, Object place, String detail) {
        faultCount++;
        if (faults.size() < MOST) {
            faults.add(new TrailFault(kind, place.toString(), detail));
        }
    }

    void entriesChecked(int more) {
        entries += more;
        progress.accept(entries);
    }

    void checkpointChecked() {
        checkpoints++;
    }

    void recordChecked() {
        records++;
    }

    CheckReport report(Instant at) {
        return new CheckReport(at, entries, checkpoints, records, faultCount, faults);
    }
}
