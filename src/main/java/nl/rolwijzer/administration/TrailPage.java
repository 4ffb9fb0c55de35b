package nl.rolwijzer.administration;

import java.util.List;
import java.util.stream.LongStream;
import nl.rolwijzer.audit.ShownEntry;

/** One page of what was found in the trail. */
record TrailPage(List<ShownEntry> entries, long total, long number, TrailSearchForm links) {

    static final int SIZE = 50;

    private static final int AROUND = 2;

    TrailPage {
        entries = List.copyOf(entries);
    }

    static long last(long total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public long last() {
        return last(total);
    }

    /** The pages to choose from: those around this one. */
    public List<Long> numbers() {
        return LongStream.rangeClosed(Math.max(1, number - AROUND), Math.min(last(), number + AROUND))
                .boxed()
                .toList();
    }
}
