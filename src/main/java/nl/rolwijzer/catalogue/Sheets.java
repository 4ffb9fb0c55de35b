package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What services have beside their descriptions: each kind in immutable versions of its own, because the steps of a process
 * do not change with its description, nor the roles with the steps.
 */
@Component
public class Sheets {

    private final SheetRecords kept;
    private final SheetVersions versions;
    private final PublicServices services;
    private final Attempts attempts;
    private final IndexFollower index;
    private final Trail trail;
    private final Clock clock;

    Sheets(
            SheetRecords kept,
            SheetVersions versions,
            PublicServices services,
            Attempts attempts,
            IndexFollower index,
            Trail trail,
            Clock clock) {
        this.kept = kept;
        this.versions = versions;
        this.services = services;
        this.attempts = attempts;
        this.index = index;
        this.trail = trail;
        this.clock = clock;
    }

    /** The version with the highest number; nothing when there is none yet. */
    @Transactional(readOnly = true)
    public Optional<Sheet> present(UUID service, SheetKind kind) {
        return kept.present(service, kind);
    }

    /** The texts of the present version, by their names; none when there is none. */
    public Map<String, String> texts(UUID service, SheetKind kind) {
        return present(service, kind).<Map<String, String>>map(Sheet::texts).orElse(Map.of());
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
        versions.add(
                draft,
                number,
                entry,
                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        if (draft.kind() == SheetKind.STAPPEN) {
            index.follow(draft.service());
        }
        return number;
    }
}
