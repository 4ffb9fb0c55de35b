package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** All rows of the index in one state, by the number that the index gives them in that state. */
final class Rows {

    private final List<Segment> segments;
    private final CountedTerms terms;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Query, Found> words = LastAsked.of(30);
    private final Map<Query, Found> filters = LastAsked.of(300);
    private final Map<Comparator<Row>, int[]> orders = new ConcurrentHashMap<>();

    Rows(List<Segment> segments, CountedTerms terms) {
        this.segments = List.copyOf(segments);
        this.terms = terms;
        segments.forEach(segment -> rows.addAll(segment.rows()));
    }

    Row get(int number) {
        return rows.get(number);
    }

    /** The numbers of all rows in this order. */
    int[] sorted(Comparator<Row> by) {
        return orders.computeIfAbsent(by, anew -> {
            IntStream numbers = IntStream.empty();
            int first = 0;
            for (Segment segment : segments) {
                int start = first;
                numbers = IntStream.concat(
                        numbers, IntStream.of(segment.sorted(anew)).map(number -> start + number));
                first += segment.rows().size();
            }
            return Segment.sorted(numbers, rows::get, anew);
        });
    }

    /** What the last words found. It belongs to this state: in the next one a number may stand for another service. */
    Map<Query, Found> words() {
        return words;
    }

    /** What passes the last filters; without how well it fits, that is small. */
    Map<Query, Found> filters() {
        return filters;
    }

    /** How many of these rows have each term. */
    Counts count(FixedBitSet found) {
        int[] counts = new int[terms.size()];
        BitSetIterator each = new BitSetIterator(found, 0);
        for (int number = each.nextDoc(); number != DocIdSetIterator.NO_MORE_DOCS; number = each.nextDoc()) {
            for (int term : rows.get(number).terms()) {
                counts[term]++;
            }
        }
        return new Counts(terms, counts);
    }
}
