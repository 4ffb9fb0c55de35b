package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The index in one state: Lucene says which services a query finds, the rows how many of what and in which order. */
final class IndexView {

    private final IndexSearcher searcher;
    private final Rows rows;

    IndexView(IndexReader reader, Rows rows) {
        this.searcher = new IndexSearcher(reader);
        this.rows = rows;
    }

    long count(Sought sought) throws IOException {
        return numbers(sought).cardinality();
    }

    Counts counts(Sought sought) throws IOException {
        return rows.count(numbers(sought));
    }

    /** Hands over every row that is found. */
    void forEach(Sought sought, Consumer<Row> receiver) throws IOException {
        BitSetIterator each = new BitSetIterator(numbers(sought), 0);
        for (int number = each.nextDoc(); number != DocIdSetIterator.NO_MORE_DOCS; number = each.nextDoc()) {
            receiver.accept(rows.get(number));
        }
    }

    /** What is found, in this order. */
    InOrder inOrder(Sought sought, SearchRequest.Order order) throws IOException {
        FixedBitSet numbers = numbers(sought);
        int[] sorted = rows.sorted(Row.order(order));
        Query words = order == SearchRequest.Order.PASSEND ? sought.words() : null;
        if (words == null) {
            return new InOrder(rows, sorted, numbers, order, null);
        }
        Found scored = words(words);
        return new InOrder(rows, scored.bestOf(numbers, sorted), numbers, order, scored);
    }

    /** What fits best; the rest is passed over without looking at all of it. */
    List<UUID> best(Query query, int most) throws IOException {
        return Arrays.stream(searcher.search(query, most).scoreDocs)
                .map(hit -> rows.get(hit.doc).id())
                .toList();
    }

    /** The words of a field that fewest services have, but more than one. */
    List<String> rarest(String field, Collection<String> words, int most) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (String word : words) {
            frequencies.put(word, searcher.getIndexReader().docFreq(new Term(field, word)));
        }
        return frequencies.entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private FixedBitSet numbers(Sought sought) throws IOException {
        FixedBitSet numbers = passing(sought.filters().get(0)).clone();
        for (Query filter : sought.filters()) {
            numbers.and(passing(filter));
        }
        if (sought.words() != null) {
            numbers.and(words(sought.words()).numbers());
        }
        return numbers;
    }

    private FixedBitSet passing(Query filter) throws IOException {
        return found(filter, rows.filters(), false).numbers();
    }

    private Found words(Query words) throws IOException {
        return found(words, rows.words(), true);
    }

    /** Looked up once for all that pages ask of it. */
    private Found found(Query query, Map<Query, Found> remembered, boolean scored) throws IOException {
        Found found = remembered.get(query);
        if (found == null) {
            found = new Found(searcher.getIndexReader().maxDoc(), scored);
            searcher.search(query, found);
            remembered.put(query, found);
        }
        return found;
    }
}
