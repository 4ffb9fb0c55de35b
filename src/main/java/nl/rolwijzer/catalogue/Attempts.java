package nl.rolwijzer.catalogue;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves in one transaction, once for each submission. One that lost a race is tried again: it then finds what the other kept. */
@Component
class Attempts {

    private static final int TRIES = 3;

    private final Revisions revisions;
    private final TransactionTemplate transaction;

    Attempts(Revisions revisions, TransactionTemplate transaction) {
        this.revisions = revisions;
        this.transaction = transaction;
    }

    SaveResult save(UUID submission, Supplier<SaveResult> work) {
        return apply(() -> made(submission).orElseGet(() -> {
            SaveResult result = work.get();
            // What overtook it between the two looks may be the same submission, sent twice.
            return result instanceof SaveResult.Overtaken ? made(submission).orElse(result) : result;
        }));
    }

    private Optional<SaveResult> made(UUID submission) {
        return revisions
                .findBySubmission(submission)
                .map(made -> new SaveResult.Saved(
                        made.getId().serviceId(), made.getId().number()));
    }

    <T> T apply(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }
}
