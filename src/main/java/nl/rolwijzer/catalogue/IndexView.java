package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The index in one state: Lucene says which services a query finds, the rows how many of what and in which order. */
final class IndexView {

    private final IndexSearcher searcher;
    private final Rows rows;

    IndexView(IndexReader reader, Rows rows) {
        this.searcher = new IndexSearcher(reader);
        this.rows = rows;
    }

    long count(Query query) throws IOException {
        return searcher.count(query);
    }

    Counts counts(Query query) throws IOException {
        return rows.count(found(query, false).numbers());
    }

    /** A part of what is found, in this order. */
    List<UUID> ids(Query query, SearchRequest.Order order, int start, int most) throws IOException {
        return found(query, order == SearchRequest.Order.PASSEND)
                .in(rows.sorted(Row.order(order)))
                .skip(start)
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

    private Found found(Query query, boolean scored) throws IOException {
        Found found = new Found(searcher.getIndexReader().maxDoc(), scored);
        searcher.search(query, found);
        return found;
    }
}
