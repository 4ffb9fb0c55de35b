package nl.rolwijzer.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The only way into the trail: it adds entries, and can do nothing else. */
@Component
public class Trail {

    private static final int TRIES = 5;

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;
    private final TransactionTemplate apart;

    Trail(JdbcClient database, Actors actors, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Adds an entry in the transaction of what it records: both are kept, or neither. When two write about one subject at
     * once, the second fails with a {@link DataIntegrityViolationException} and is to be tried again.
     *
     * @return the id of the entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID record(AuditEvent event) {
        return write(event, Actors.current());
    }

    /**
     * Adds an entry that stays, whatever becomes of the transaction around it: for what was refused, and for sign-ins. Not
     * about a subject that the transaction around it has just recorded something of: it would wait for itself.
     */
    public UUID recordApart(AuditEvent event) {
        return recordApart(event, Actors.current());
    }

    UUID recordApart(AuditEvent event, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                return apart.execute(status -> write(event, actor));
            } catch (DataIntegrityViolationException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private UUID write(AuditEvent event, Actor actor) {
        SortedMap<String, SaltedText> salted = SaltedText.all(event.texts());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Entry.Signature signature = actors.signature(actor);
        Entry entry = Entry.after(last(event.subject()), event, signature, SaltedText.commitments(salted), now);
        insert(entry, signature);
        if (!salted.isEmpty()) {
            database.sql("insert into audit_text (entry, texts) values (:entry, :texts)")
                    .param("entry", entry.id())
                    .param("texts", KeptTexts.of(salted).json())
                    .update();
        }
        return entry.id();
    }

    private Entry.Link last(Subject subject) {
        return database.sql("""
                        select number, hash from audit_entry
                        where subject_kind = :kind and subject_id = :id order by number desc limit 1
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, number) -> new Entry.Link(row.getInt("number"), row.getString("hash")))
                .optional()
                .orElse(Entry.Link.START);
    }

    private void insert(Entry entry, Entry.Signature signature) {
        AuditEvent event = entry.event();
        database.sql("""
                        insert into audit_entry
                            (id, subject_kind, subject_id, number, action, outcome, origin, actor, recorded_at, body, hash)
                        values (:id, :kind, :subject, :number, :action, :outcome, :origin, :actor, :at, :body, :hash)
                        """)
                .param("id", entry.id())
                .param("kind", event.subject().kind())
                .param("subject", event.subject().id())
                .param("number", entry.number())
                .param("action", event.action().id())
                .param("outcome", event.outcome().id())
                .param("origin", event.origin())
                .param("actor", signature.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("body", entry.body())
                .param("hash", entry.hash())
                .update();
        database.sql("insert into audit_unplaced (entry) values (:entry)")
                .param("entry", entry.id())
                .update();
    }
}
