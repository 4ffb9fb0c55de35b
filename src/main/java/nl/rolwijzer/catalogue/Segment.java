package nl.rolwijzer.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The rows of one segment of the index, which never change: what is saved again stands in another segment. */
final class Segment {

    private final List<Row> rows;
    private final Map<Comparator<Row>, int[]> orders = new ConcurrentHashMap<>();

    Segment(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    List<Row> rows() {
        return rows;
    }

    /** The numbers of the rows within the segment, sorted. */
    int[] sorted(Comparator<Row> by) {
        return orders.computeIfAbsent(by, anew -> sorted(IntStream.range(0, rows.size()), rows::get, anew));
    }

    /** Long rows of numbers that are in order already take little time. */
    static int[] sorted(IntStream numbers, IntFunction<Row> row, Comparator<Row> by) {
        return numbers.boxed()
                .sorted((one, other) -> by.compare(row.apply(one), row.apply(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
