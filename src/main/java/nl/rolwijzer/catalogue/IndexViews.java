package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Asks the index in its present state. What was counted is remembered for as long as that state lasts. */
@Component
class IndexViews {

    private static final int REMEMBERED = 1000;

    private final SearchIndex index;
    private final Segments segments = new Segments();
    private final ConcurrentLruCache<Asked, Counts> remembered =
            new ConcurrentLruCache<>(REMEMBERED, asked -> view(view -> view.counts(asked.sought())));

    IndexViews(SearchIndex index) {
        this.index = index;
    }

    private record Asked(Sought sought, long state) {}

    long count(Sought sought) {
        return view(view -> view.count(sought));
    }

    /** Hands over every row that is found. */
    void forEach(Sought sought, Consumer<Row> receiver) {
        view(view -> {
            view.forEach(sought, receiver);
            return sought;
        });
    }

    Counts counts(Sought sought) {
        return remembered.get(new Asked(sought, index.state()));
    }

    /** A part of what is found, in this order. */
    List<UUID> ids(Sought sought, SearchRequest.Order order, int start, int most) {
        return view(view -> view.inOrder(sought, order).part(start, most));
    }

    /** What comes behind a place in this order; behind null, from the start. */
    InOrder.Stretch behind(Sought sought, SearchRequest.Order order, @Nullable Place place, int most) {
        return view(view -> view.inOrder(sought, order).behind(place, most));
    }

    /** What fits best, of which this many at most. */
    List<UUID> best(Query query, int most) {
        return view(view -> view.best(query, most));
    }

    /** Of these words of a field the ones that fewest services have, but more than one. */
    List<String> rarest(String field, Collection<String> words, int most) {
        return view(view -> view.rarest(field, words, most));
    }

    private interface Viewing<T> {
        T in(IndexView view) throws IOException;
    }

    private <T> T view(Viewing<T> viewing) {
        try (IndexReader reader = index.open()) {
            return viewing.in(new IndexView(reader, segments.of(reader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
