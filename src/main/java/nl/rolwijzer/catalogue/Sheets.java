package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What services have beside their descriptions: each kind in immutable versions of its own, because the steps of a process
 * do not change with its description, nor the roles with the steps.
 */
@Component
public class Sheets {

    private final JdbcClient database;
    private final SheetRecords kept;
    private final PublicServices services;
    private final Attempts attempts;
    private final Trail trail;
    private final Clock clock;

    Sheets(
            JdbcClient database,
            SheetRecords kept,
            PublicServices services,
            Attempts attempts,
            Trail trail,
            Clock clock) {
        this.database = database;
        this.kept = kept;
        this.services = services;
        this.attempts = attempts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The version with the highest number; nothing when there is none yet. */
    @Transactional(readOnly = true)
    public Optional<Sheet> present(UUID service, SheetKind kind) {
        return kept.present(service, kind);
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<Sheet> all(UUID service, SheetKind kind) {
        return kept.all(service, kind);
    }

    /** The present version of every service that has one, one at a time. */
    @Transactional(readOnly = true)
    public void forEachPresent(SheetKind kind, Consumer<Sheet> visit) {
        kept.forEachPresent(kind, visit);
    }

    /** The services that have a sheet of this kind. */
    @Transactional(readOnly = true)
    public Set<UUID> services(SheetKind kind) {
        return kept.services(kind);
    }

    /** Keeps a sheet as the next version, unless somebody else was first. */
    public SheetResult save(SheetDraft draft) {
        return attempts.apply(() -> write(draft));
    }

    private SheetResult write(SheetDraft draft) {
        Optional<Integer> made = kept.made(draft.submission());
        if (made.isPresent()) {
            return new SheetResult.Saved(made.get());
        }
        Sheet present = kept.present(draft.service(), draft.kind()).orElse(null);
        if (present != null && draft.says(present)) {
            return new SheetResult.Saved(present.number());
        }
        if (present != null && present.number() != draft.basedOn()) {
            return new SheetResult.Overtaken(present);
        }
        if (!services.existsById(draft.service())) {
            throw new ServiceNotFound(draft.service());
        }
        return new SheetResult.Saved(add(draft, present == null ? 1 : present.number() + 1));
    }

    private int add(SheetDraft draft, int number) {
        UUID entry = trail.record(AuditEvent.done(
                        Action.SHEET_SAVED,
                        Subject.service(draft.service()),
                        draft.origin().id())
                .with(SheetClaims.claim(draft.kind().id(), number, draft.content()))
                .saying(draft.texts()));
        database.sql("""
                        insert into sheet (service_id, kind, number, submission, content, origin, entry, saved_at)
                        values (:service, :kind, :number, :submission, :content, :origin, :entry, :at)
                        """)
                .param("service", draft.service())
                .param("kind", draft.kind().id())
                .param("number", number)
                .param("submission", draft.submission())
                .param("content", draft.content())
                .param("origin", draft.origin().id())
                .param("entry", entry)
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }
}
