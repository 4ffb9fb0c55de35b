package nl.rolwijzer.catalogue;

import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A search as Lucene understands it. The words stand apart, because one page asks for the same words with many filters; the
 * filters stand apart from each other, because one page asks for the same ones in many combinations.
 *
 * @param words null when any will do
 * @param filters that a service must pass, at least one
 */
record Sought(@Nullable Query words, List<Query> filters) {

    Sought {
        filters = List.copyOf(filters);
    }

    static Sought by(Query filter) {
        return new Sought(null, List.of(filter));
    }
}
