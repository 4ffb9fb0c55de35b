package nl.rolwijzer.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a free text or a name for good, with its salt. What the trail proves stays proven, because it only ever held a
 * commitment; and the trail tells that something was erased, where and why, but not what.
 */
@Component
public class Redaction {

    private final JdbcClient database;
    private final Trail trail;
    private final List<Forgets> copies;
    private final Clock clock;

    Redaction(JdbcClient database, Trail trail, List<Forgets> copies, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Erases one text of an entry, here and wherever another room keeps it.
     *
     * @return whether there was such a text
     */
    @Transactional
    public boolean eraseText(UUID entry, String field, Reason reason) {
        Optional<Body> found = body(entry);
        KeptTexts texts = KeptTexts.read(texts(entry).orElse(null));
        if (found.isEmpty() || !texts.fields().contains(field) || texts.isErased(field)) {
            return false;
        }
        Body body = found.get();
        String remark = reason.remark(clock.instant());
        database.sql("update audit_text set texts = :texts where entry = :entry")
                .param("texts", texts.erased(field, remark).json())
                .param("entry", entry)
                .update();
        copies.forEach(copy -> copy.forgetTexts(body.subject(), entry, Set.of(field), remark));
        String commitment = body.commitments().getOrDefault(field, "");
        tell(body.subject(), new Erasures.Erased(entry.toString(), field, commitment), reason);
        return true;
    }

    /**
     * Erases the name under which an account acted, here and wherever another room keeps it. For somebody who still acts
     * it makes no sense: their next act is remembered under their name again.
     *
     * @return whether there was such a name
     */
    @Transactional
    public boolean eraseName(UUID actor, Reason reason) {
        Optional<Erasures.Erased> name = database.sql(
                        "select account, commitment from audit_actor where id = :id and name is not null")
                .param("id", actor)
                .query((row, number) ->
                        new Erasures.Erased(row.getString("account"), Erasures.NAME, row.getString("commitment")))
                .optional();
        name.ifPresent(erased -> {
            String remark = reason.remark(clock.instant());
            database.sql("update audit_actor set salt = null, name = null, erased = :remark where id = :id")
                    .param("remark", remark)
                    .param("id", actor)
                    .update();
            copies.forEach(copy -> copy.forgetName(erased.holder(), remark));
            tell(
                    Subject.account(erased.holder()),
                    new Erasures.Erased(actor.toString(), erased.field(), erased.commitment()),
                    reason);
        });
        return name.isPresent();
    }

    private void tell(Subject subject, Erasures.Erased erased, Reason reason) {
        trail.record(AuditEvent.done(Action.REDACTED, subject, "beheer")
                .with(Map.of(
                        "van", erased.holder(),
                        "veld", erased.field(),
                        "verbintenis", erased.commitment(),
                        "reden", reason.kind().id()))
                .saying(reason.explanation().isBlank() ? Map.of() : Map.of("toelichting", reason.explanation())));
    }

    private Optional<Body> body(UUID entry) {
        return database.sql("select body from audit_entry where id = :id")
                .param("id", entry)
                .query(String.class)
                .optional()
                .flatMap(Body::read);
    }

    private Optional<String> texts(UUID entry) {
        return database.sql("select texts from audit_text where entry = :id for update")
                .param("id", entry)
                .query(String.class)
                .optional();
    }
}
