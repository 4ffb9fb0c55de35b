package nl.rolwijzer.catalogue;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A search as Lucene understands it. The words stand apart, because one page asks for the same words with many filters.
 *
 * @param words null when any will do
 */
record Sought(@Nullable Query words, Query filter) {

    static Sought by(Query filter) {
        return new Sought(null, filter);
    }
}
