package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Keeps the rows of every segment of the index. A save adds a small segment and leaves the others as they are, so little
 * has to be read anew.
 */
final class Segments {

    private final CountedTerms terms = new CountedTerms();
    private Map<CacheKey, Segment> segments = Map.of();

    /** What was read last: the segments, each with what has been taken out of it since. */
    private List<CacheKey> state = List.of();

    private Rows rows = new Rows(List.of(), terms);

    /** The rows of all that this reader reads. */
    synchronized Rows of(IndexReader reader) throws IOException {
        List<CacheKey> present = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            present.add(leaf.reader().getReaderCacheHelper().getKey());
        }
        if (!present.equals(state)) {
            segments = read(reader);
            state = present;
            rows = new Rows(List.copyOf(segments.values()), terms);
        }
        return rows;
    }

    private Map<CacheKey, Segment> read(IndexReader reader) throws IOException {
        Map<CacheKey, Segment> present = new LinkedHashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            CacheKey key = leaf.reader().getCoreCacheHelper().getKey();
            Segment known = segments.get(key);
            present.put(key, known == null ? new Segment(new RowReader(leaf.reader(), terms).read()) : known);
        }
        return present;
    }
}
