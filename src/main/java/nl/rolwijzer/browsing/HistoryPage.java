package nl.rolwijzer.browsing;

import java.util.List;
import nl.rolwijzer.catalogue.Dispute;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history of a service, the newest revision first.
 *
 * @param service in its present state
 * @param number of this page, from 1
 */
record HistoryPage(ServiceRecord service, int number, List<Item> items) {

    /** How many revisions stand on a page. */
    static final int SIZE = 20;

    /**
     * A revision, with what it changed.
     *
     * @param changes null for the first one
     * @param disputes that were recorded while it was the present one
     */
    record Item(ServiceRecord revision, @Nullable Comparison changes, List<Dispute> disputes) {}

    static int last(int revisions) {
        return Math.max(1, (revisions + SIZE - 1) / SIZE);
    }

    public int last() {
        return last(service.revision());
    }
}
