package nl.rolwijzer.catalogue;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.stereotype.Component;

/** The index itself: reading and writing documents. It never touches the database; a session here has no connection. */
@Component
class SearchIndex {

    private final SessionFactory sessions;
    private final LuceneBackend backend;
    private final AtomicLong writes = new AtomicLong();

    SearchIndex(EntityManagerFactory factory) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.backend = Search.mapping(factory).backend().unwrap(LuceneBackend.class);
    }

    <T> T read(Function<SearchSession, T> reading) {
        try (Session session = sessions.openSession()) {
            return reading.apply(Search.session(session));
        }
    }

    /** The state that the index is in; whoever opens it closes it. */
    IndexReader open() {
        return read(search ->
                search.scope(IndexEntry.class).extension(LuceneExtension.get()).openIndexReader());
    }

    /** Puts these documents in the place of older ones and takes others out; who searches from now on sees it. */
    void write(Collection<IndexEntry> entries, Collection<UUID> gone) {
        try (Session session = sessions.openSession()) {
            SearchSession search = Search.session(session);
            search.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync());
            SearchIndexingPlan plan = search.indexingPlan();
            entries.forEach(plan::addOrUpdate);
            gone.forEach(id -> plan.purge(IndexEntry.class, id, null));
            plan.execute();
        } finally {
            writes.incrementAndGet();
        }
    }

    /** Which state of the index this is: what was learned from another one may be true no more. */
    long state() {
        return writes.get();
    }

    /** Has everything that was written survive a crash. */
    void keep() {
        read(search -> {
            search.workspace(IndexEntry.class).flush();
            return true;
        });
    }

    /** Leaves nothing behind of documents that were replaced; until then their words are still in the files. */
    void shred() {
        read(search -> {
            search.workspace(IndexEntry.class).mergeSegments();
            return true;
        });
    }

    /** Begins with an empty index, whatever was there. */
    void clear() {
        read(search -> {
            search.schemaManager(IndexEntry.class).dropAndCreate();
            return true;
        });
        writes.incrementAndGet();
    }

    Analyzer analyzer(String name) {
        return backend.analyzer(name).orElseThrow();
    }
}
