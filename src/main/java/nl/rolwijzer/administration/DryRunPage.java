package nl.rolwijzer.administration;

import java.util.List;
import java.util.stream.LongStream;
import nl.rolwijzer.catalogue.DryRunCounts;
import nl.rolwijzer.catalogue.Judgeable;
import nl.rolwijzer.catalogue.RoleChange;

/**
 * What the page of a dry run shows.
 *
 * @param number of this page, from 1
 */
record DryRunPage(DryRunCounts counts, List<Row> rows, long number, Links links) {

    /** How many services stand on a page. */
    static final int SIZE = 50;

    private static final int AROUND = 2;

    /** A service that would get other roles. */
    record Row(Judgeable service, RoleChange change) {}

    /** Addresses of the other pages. */
    record Links(String path) {

        public String page(long number) {
            return number > 1 ? path + "?pagina=" + number : path;
        }
    }

    static long last(long total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public long last() {
        return last(counts.changed());
    }

    public long from() {
        return (number - 1) * SIZE + 1;
    }

    public long to() {
        return Math.min(counts.changed(), number * SIZE);
    }

    /** The numbers to choose from: the first, the last and those around this page. */
    public List<Long> numbers() {
        return LongStream.rangeClosed(1, last())
                .filter(page -> page == 1 || page == last() || Math.abs(page - number) <= AROUND)
                .boxed()
                .toList();
    }
}
