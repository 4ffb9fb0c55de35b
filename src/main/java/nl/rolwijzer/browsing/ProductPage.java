package nl.rolwijzer.browsing;

import java.util.List;
import java.util.stream.LongStream;
import nl.rolwijzer.products.ListedProduct;

/**
 * What the page with the list of products shows.
 *
 * @param links addresses of the other pages of the same search
 * @param total how many products fit
 * @param listed how many there are in the list now, whatever is looked for
 * @param served how many of those have a service
 * @param number of this page, from 1
 */
record ProductPage(ProductFilter links, List<Row> rows, long total, long listed, long served, long number) {

    /** How many products stand on a page. */
    static final int SIZE = 25;

    private static final int AROUND = 2;

    /**
     * A product with how many services there are of it.
     *
     * @param address of the list of those services
     */
    record Row(ListedProduct listed, long services, String address) {}

    static long last(long total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public long last() {
        return last(total);
    }

    /** The numbers to choose from: the first, the last and those around this page. */
    public List<Long> numbers() {
        return LongStream.rangeClosed(1, last())
                .filter(page -> page == 1 || page == last() || Math.abs(page - number) <= AROUND)
                .boxed()
                .toList();
    }
}
