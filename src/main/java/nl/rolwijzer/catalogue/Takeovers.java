package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes services over from a list, and back: as many as there are in one transaction, which the caller has. Each is a
 * revision as any other, but for one thing: what a person confirmed stays confirmed, whatever the list says.
 */
@Component
public class Takeovers {

    /** Why a revision is there that takes an earlier one back. */
    public static final String TAKEN_BACK = "import teruggedraaid";

    private final ServiceRecords recorded;
    private final TakeoverWriter writer;
    private final NewRevisions fresh;
    private final Rulebooks rulebooks;
    private final ReviewDates dates;
    private final Clock clock;

    Takeovers(
            ServiceRecords recorded,
            TakeoverWriter writer,
            NewRevisions fresh,
            Rulebooks rulebooks,
            ReviewDates dates,
            Clock clock) {
        this.recorded = recorded;
        this.writer = writer;
        this.fresh = fresh;
        this.rulebooks = rulebooks;
        this.dates = dates;
        this.clock = clock;
    }

    /** Why the revision is there, and of which row: the same row is never taken over twice. */
    public record Cause(UUID submission, String reason) {}

    /** These services in their present state; one that there is not is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, ServiceRecord> present(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : recorded.findAll(ids);
    }

    /** Keeps a service that was not there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(Newcomer newcomer, Cause cause) {
        ServiceDraft facts = newcomer.status() == Status.VASTGESTELD
                        && newcomer.facts().reviewDate().isEmpty()
                ? newcomer.facts()
                        .with(dates.next(newcomer.facts()), newcomer.facts().deviation())
                : newcomer.facts();
        NewRevision revision = new NewRevision(
                cause.submission(),
                facts,
                NewRevisions.assess(facts, rulebooks.active()),
                newcomer.confirmation(),
                newcomer.status(),
                saved(cause.reason(), null));
        return writer.add(new PublicService(newcomer.id(), newcomer.momentGroup(), newcomer.origin()), revision);
    }

    /** Keeps other facts of a service. One that an earlier run brought in and took back is in use again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int amend(ServiceRecord present, ServiceDraft facts, Cause cause) {
        Status inUse = present.isConfirmed() ? Status.VASTGESTELD : Status.CONCEPT;
        NewRevision revision = new NewRevision(
                cause.submission(),
                facts,
                NewRevisions.assess(facts, rulebooks.active()),
                present.confirmation(),
                isTakenBack(present) ? inUse : present.status(),
                saved(cause.reason(), null));
        return writer.revise(present, revision);
    }

    /** Gives a service the facts, roles and status that it had before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int revert(ServiceRecord present, int earlier, UUID submission) {
        ServiceRecord old = recorded.find(present.id(), earlier).orElseThrow();
        NewRevision revision = new NewRevision(
                submission,
                old.facts(),
                NewRevisions.assess(old.facts(), rulebooks.active()),
                old.confirmation(),
                old.status(),
                saved(TAKEN_BACK, earlier));
        return writer.revise(present, revision);
    }

    /** Lets a service lapse that a list brought in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withdraw(ServiceRecord present, UUID submission) {
        return writer.revise(present, fresh.carried(present, submission, Status.VERVALLEN, saved(TAKEN_BACK, null)));
    }

    /** Whether it lapsed because the list that it came from was taken back, and for no other reason. */
    public static boolean isTakenBack(ServiceRecord service) {
        ServiceRecord.Saved saved = service.saved();
        return service.status() == Status.VERVALLEN
                && saved.origin() == Origin.IMPORT
                && saved.restoredFrom() == null
                && saved.reason().equals(TAKEN_BACK);
    }

    private ServiceRecord.Saved saved(String reason, @Nullable Integer restoredFrom) {
        return new ServiceRecord.Saved(
                clock.instant().truncatedTo(ChronoUnit.MICROS), "", reason, Origin.IMPORT, restoredFrom);
    }
}
