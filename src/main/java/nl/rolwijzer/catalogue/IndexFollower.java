package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has the index follow the database: whoever writes something that a document tells, says so here. As soon as the
 * transaction is committed, and before its caller goes on, the services are read anew and indexed; so a writer finds
 * what it wrote, and of two that write at once the last one reads what both did.
 */
@Component
class IndexFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private final IndexEntries entries;
    private final SearchIndex index;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean behind;

    IndexFollower(IndexEntries entries, SearchIndex index) {
        this.entries = entries;
        this.index = index;
    }

    void follow(UUID id) {
        follow(List.of(id));
    }

    void follow(Collection<UUID> ids) {
        Written.of(this, this::catchUp).addAll(ids);
    }

    /** Something was erased: no word of it may stay in the files of the index. */
    void forget(UUID id) {
        follow(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                attempt(index::shred);
            }
        });
    }

    /** Whether something was saved that could not be indexed: {@link IndexCare} then looks for what is missing. */
    boolean isBehind() {
        return behind;
    }

    void caughtUp() {
        behind = false;
    }

    /**
     * Makes the documents of these services anew, in turn. Whoever calls it has a connection already: to wait for one
     * while others wait for this turn would be waiting for each other.
     */
    void update(Collection<UUID> ids) {
        turn.lock();
        try {
            List<IndexEntry> present = entries.read(ids);
            Set<UUID> gone = new HashSet<>(ids);
            present.forEach(entry -> gone.remove(entry.id));
            index.write(present, gone);
        } finally {
            turn.unlock();
        }
    }

    private void catchUp(List<UUID> written) {
        attempt(() -> update(written));
    }

    /** What is saved stays saved, whatever becomes of the index. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            behind = true;
            LOG.error("The index could not be written; it is looked after within a minute.", failed);
        }
    }
}
