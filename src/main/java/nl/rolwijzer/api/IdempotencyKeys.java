package nl.rolwijzer.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.audit.Hash;
import nl.rolwijzer.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Knows calls again by the key that their sender gave them, for ever: the same key is the same submission, which the
 * catalogue keeps once. A key belongs to the account that used it.
 */
@Component
class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";

    private final JdbcClient database;
    private final Clock clock;

    IdempotencyKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The submission that this call is; without a key, a new one every time. */
    UUID submission(@Nullable String key, String sent) {
        if (key == null) {
            return UUID.randomUUID();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new CallRefused(
                    HttpStatus.BAD_REQUEST, Fault.ofParameter(HEADER, FaultCode.UNKNOWN_VALUE, "api.fout.sleutel"));
        }
        String id = Hash.hex(account() + "\n" + key);
        if (!first(id).orElseGet(() -> remember(id, Hash.hex(sent))).equals(Hash.hex(sent))) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return submission(id);
    }

    /** The submission that says the same as this one, whoever sends it how often. */
    static UUID submission(String contents) {
        return UUID.nameUUIDFromBytes((account() + "\n" + contents).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> first(String id) {
        return database.sql("select sent from idempotency_key where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** What was sent first; of two at once only one is. */
    private String remember(String id, String sent) {
        try {
            database.sql("insert into idempotency_key (id, sent, first_used) values (:id, :sent, :now)")
                    .param("id", id)
                    .param("sent", sent)
                    .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .update();
            return sent;
        } catch (DuplicateKeyException anotherWasFirst) {
            return first(id).orElseThrow(() -> anotherWasFirst);
        }
    }

    private static String account() {
        return SignedIn.current().map(SignedIn::accountId).orElse("");
    }
}
