package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The services that the present transaction wrote: handed over when it is committed, each once and not too many at a time. */
final class Written implements TransactionSynchronization {

    private static final int BATCH = 200;

    private final Object owner;
    private final Consumer<List<UUID>> receiver;
    private final Set<UUID> ids = new LinkedHashSet<>();

    private Written(Object owner, Consumer<List<UUID>> receiver) {
        this.owner = owner;
        this.receiver = receiver;
    }

    /**
     * Those of the present transaction; its receiver is the one that was named first.
     *
     * @param owner whose they are
     */
    static Written of(Object owner, Consumer<List<UUID>> receiver) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Written.class::isInstance)
                .map(Written.class::cast)
                .filter(written -> written.owner == owner)
                .findFirst()
                .orElseGet(() -> {
                    Written fresh = new Written(owner, receiver);
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    void addAll(Collection<UUID> more) {
        ids.addAll(more);
    }

    @Override
    public void afterCommit() {
        List<UUID> all = new ArrayList<>(ids);
        for (int start = 0; start < all.size(); start += BATCH) {
            receiver.accept(all.subList(start, Math.min(start + BATCH, all.size())));
        }
    }
}
