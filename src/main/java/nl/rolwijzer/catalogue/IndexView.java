package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
        return sought.words() == null
                ? searcher.count(sought.filter())
                : numbers(sought).cardinality();
    }

    Counts counts(Sought sought) throws IOException {
        return rows.count(numbers(sought));
    }

    /** A part of what is found, in this order. */
    List<UUID> ids(Sought sought, SearchRequest.Order order, int start, int most) throws IOException {
        FixedBitSet numbers = numbers(sought);
        int[] sorted = rows.sorted(Row.order(order));
        Query words = order == SearchRequest.Order.PASSEND ? sought.words() : null;
        IntStream places = words == null
                ? Arrays.stream(sorted).filter(numbers::get)
                : words(words).bestOf(numbers, sorted);
        return places.skip(start)
                .limit(most)
                .mapToObj(number -> rows.get(number).id())
                .toList();
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
        Found found = found(sought.filter(), false);
        if (sought.words() != null) {
            found.numbers().and(words(sought.words()).numbers());
        }
        return found.numbers();
    }

    /** What these words find: looked up once for all that a page asks of them. */
    private Found words(Query words) throws IOException {
        Found known = rows.found(words);
        return known == null ? rows.remember(words, found(words, true)) : known;
    }

    private Found found(Query query, boolean scored) throws IOException {
        Found found = new Found(searcher.getIndexReader().maxDoc(), scored);
        searcher.search(query, found);
        return found;
    }
}
