package nl.rolwijzer.accounts;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction that is tried again when it lost a race, such as for the next place in a chain of the trail. */
@Component
class RetriedTransaction {

    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    RetriedTransaction(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    <T> T execute(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (DataIntegrityViolationException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }
}
