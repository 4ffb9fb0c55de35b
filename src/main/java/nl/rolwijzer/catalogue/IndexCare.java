package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes anew what the index misses or says otherwise than the database. One way heals them all: no index yet, a crash
 * between commit and index, a restored database, another form of document.
 */
@Component
public class IndexCare {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);
    private static final int BATCH = 200;

    private final JdbcClient database;
    private final SearchIndex index;
    private final IndexFollower follower;
    private final IndexComparison comparison;
    private final TransactionTemplate transaction;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile IndexProgress progress = IndexProgress.NOTHING;

    IndexCare(
            JdbcClient database,
            SearchIndex index,
            IndexFollower follower,
            IndexComparison comparison,
            TransactionTemplate transaction) {
        this.comparison = comparison;
        this.transaction = transaction;
        this.database = database;
        this.index = index;
        this.follower = follower;
    }

    /** How far the work is. */
    public IndexProgress progress() {
        return progress;
    }

    /** Makes what differs anew. */
    public void heal() {
        follower.caughtUp();
        work(comparison.differences(), true);
    }

    /** Makes every document anew, in the place of the old one: searches find everything meanwhile. */
    void rebuild() {
        List<UUID> all = new ArrayList<>(database.sql("select id from service order by id")
                .query(UUID.class)
                .list());
        work(all, false);
        heal();
    }

    /** Makes these documents anew; whoever comes second waits for the first. */
    void work(List<UUID> services, boolean incomplete) {
        if (services.isEmpty()) {
            return;
        }
        turn.lock();
        try {
            progress = new IndexProgress(services.size(), 0, true, incomplete);
            for (int start = 0; start < services.size(); start += BATCH) {
                List<UUID> batch = services.subList(start, Math.min(start + BATCH, services.size()));
                transaction.executeWithoutResult(status -> follower.update(batch));
                progress = progress.further(batch.size());
            }
            index.keep();
            LOG.info("Made {} documents of the index anew.", services.size());
        } finally {
            progress = progress.ended();
            turn.unlock();
        }
    }
}
