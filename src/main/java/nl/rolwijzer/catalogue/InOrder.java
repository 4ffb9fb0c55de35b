package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds, in the order that was asked for.
 *
 * @param sorted the numbers of rows in this order, among others that were not found
 * @param found the numbers of the rows that were
 * @param scored how well each fits; null when the order does not ask
 */
record InOrder(
        Rows rows,
        int[] sorted,
        FixedBitSet found,
        SearchRequest.Order order,
        @Nullable Found scored) {

    /** Some ids, and the place of the last of them; null when nothing comes behind it. */
    record Stretch(List<UUID> ids, @Nullable Place end) {}

    /** From this many on; no stream, because most pages walk past many for the sake of few. */
    List<UUID> part(int start, int most) {
        List<UUID> part = new ArrayList<>();
        int left = found.cardinality() - start;
        int passed = 0;
        for (int index = 0; part.size() < Math.min(most, left); index++) {
            if (found.get(sorted[index]) && passed++ >= start) {
                part.add(rows.get(sorted[index]).id());
            }
        }
        return part;
    }

    /** What comes behind a place, or all from the start. */
    Stretch behind(@Nullable Place place, int most) {
        List<UUID> ids = new ArrayList<>();
        int last = -1;
        for (int index = place == null ? 0 : first(place); index < sorted.length; index++) {
            if (found.get(sorted[index])) {
                if (ids.size() == most) {
                    return new Stretch(ids, place(last));
                }
                last = sorted[index];
                ids.add(rows.get(last).id());
            }
        }
        return new Stretch(ids, null);
    }

    /** The index of the first row behind a place, by halving. */
    private int first(Place place) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.isBefore(place(sorted[middle]))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Place place(int number) {
        return new Place(order, scored == null ? 0 : scored.score(number), rows.get(number));
    }
}
