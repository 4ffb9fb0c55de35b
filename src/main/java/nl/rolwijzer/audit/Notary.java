package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every entry of the trail its place in the tree and signs what the tree has become. It signs nothing that does not
 * follow from what it signed before: a tree that was altered gets no new checkpoint.
 */
@Component
public class Notary {

    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    private static final int AT_ONCE = 1_000;

    private final KeptTree tree;
    private final KeptCheckpoints checkpoints;
    private final Keys keys;
    private final CheckpointFile outside;
    private final TransactionTemplate transaction;

    Notary(
            KeptTree tree,
            KeptCheckpoints checkpoints,
            Keys keys,
            CheckpointFile outside,
            PlatformTransactionManager transactions) {
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.outside = outside;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${rolwijzer.audit.every}", fixedDelayString = "${rolwijzer.audit.every}")
    void sealInTurn() {
        try {
            seal();
        } catch (TreeAltered altered) {
            LOG.error("{}", altered.getMessage());
        }
    }

    /** Places every entry that waits, and signs; afterwards the file outside the database has every checkpoint. */
    public void seal() {
        while (Boolean.TRUE.equals(transaction.execute(status -> placeSome()))) {
            LOG.debug("More entries wait for a place.");
        }
        outside.catchUp();
    }

    /** The last checkpoint, if anything was signed yet. */
    public Optional<Checkpoint> last() {
        return checkpoints.last();
    }

    /** Whether there may be more. */
    private boolean placeSome() {
        tree.lock();
        List<KeptTree.Waiting> waiting = tree.waiting(AT_ONCE);
        if (!waiting.isEmpty()) {
            Frontier frontier = tree.frontier();
            check(frontier);
            place(waiting, frontier);
            checkpoints.add(keys.sign(frontier));
        }
        return waiting.size() == AT_ONCE;
    }

    private void place(List<KeptTree.Waiting> waiting, Frontier frontier) {
        List<KeptTree.Leaf> leaves = new ArrayList<>();
        List<KeptTree.Node> nodes = new ArrayList<>();
        for (KeptTree.Waiting entry : waiting) {
            String hash = Merkle.leaf(entry.body());
            leaves.add(new KeptTree.Leaf(frontier.size(), entry, hash));
            frontier.add(hash, (part, root) -> nodes.add(new KeptTree.Node(part, root)));
        }
        tree.add(leaves, nodes);
    }

    private void check(Frontier frontier) {
        Optional<Checkpoint> last = checkpoints.last();
        boolean follows = last.isEmpty()
                ? frontier.size() == 0
                : frontier.size() == last.get().size()
                        && frontier.root().equals(last.get().root())
                        && keys.ring().signed(last.get());
        if (!follows) {
            throw new TreeAltered();
        }
    }
}
