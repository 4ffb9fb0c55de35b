package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.rolwijzer.catalogue.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;

/** Keys of calls on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class IdempotencyKeysDatabaseTest {

    private final IdempotencyKeys keys;

    IdempotencyKeysDatabaseTest(Database database) {
        database.sql("delete from idempotency_key").update();
        keys = new IdempotencyKeys(database.bean(JdbcClient.class), Clock.systemUTC());
    }

    @Test
    void givesOneSubmissionForOneKeyAlsoWhenItComesManyTimesAtOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        Set<UUID> submissions = new HashSet<>();
        Callable<UUID> call = () -> keys.submission("a", "{}");
        for (Future<UUID> submission : senders.invokeAll(Collections.nCopies(40, call))) {
            submissions.add(submission.get());
        }
        senders.shutdown();
        assertThat(submissions).hasSize(1);
        assertThat(keys.submission("b", "{}")).isNotIn(submissions);
    }

    @Test
    void refusesAKeyForSomethingElse() {
        keys.submission("a", "{}");
        assertThatThrownBy(() -> keys.submission("a", "{\"naam\":1}")).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void takesCallsWithoutAKeyForDifferentOnes() {
        assertThat(keys.submission(null, "{}")).isNotEqualTo(keys.submission(null, "{}"));
    }
}
