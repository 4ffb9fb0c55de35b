package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a service out of use and into use again, and brings an old revision back. Each is a revision with a reason. */
@Component
public class Lifecycle {

    private final Attempts attempts;
    private final PublicServices services;
    private final ServiceRecords recorded;
    private final RevisionLog log;
    private final NewRevisions fresh;
    private final Clock clock;

    Lifecycle(
            Attempts attempts,
            PublicServices services,
            ServiceRecords recorded,
            RevisionLog log,
            NewRevisions fresh,
            Clock clock) {
        this.attempts = attempts;
        this.services = services;
        this.recorded = recorded;
        this.log = log;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** Lets a service lapse: it stays as it is, and is no longer offered. */
    public SaveResult lapse(UUID id, Step step) {
        return take(
                id, step, present -> fresh.carried(present, step.submission(), Status.VERVALLEN, saved(step, null)));
    }

    /** Takes a lapsed service into use again, as the concept or the confirmed service that it was. */
    public SaveResult revive(UUID id, Step step) {
        return take(id, step, present -> fresh.rejudged(present, step.submission(), saved(step, null)));
    }

    /** Brings an old revision back, judged by the rules of today. */
    public SaveResult restore(UUID id, int number, Step step) {
        ServiceRecord old = recorded.find(id, number).orElseThrow(() -> new ServiceNotFound(id));
        return take(
                id,
                step,
                present -> old.status() == Status.VERVALLEN
                        ? fresh.carried(old, step.submission(), Status.VERVALLEN, saved(step, number))
                        : fresh.rejudged(old, step.submission(), saved(step, number)));
    }

    private SaveResult take(UUID id, Step step, Function<ServiceRecord, NewRevision> next) {
        List<DraftFault> faults = TextRule.REASON.required(step.reason());
        return faults.isEmpty()
                ? attempts.save(step.submission(), () -> add(id, step, next))
                : new SaveResult.Refused(faults);
    }

    private SaveResult add(UUID id, Step step, Function<ServiceRecord, NewRevision> next) {
        PublicService service = services.findById(id).orElseThrow(() -> new ServiceNotFound(id));
        ServiceRecord present = recorded.find(id).orElseThrow();
        return present.revision() == step.basedOn()
                ? log.add(service, present.facts(), next.apply(present))
                : new SaveResult.Overtaken(present);
    }

    private ServiceRecord.Saved saved(Step step, @Nullable Integer restoredFrom) {
        return new ServiceRecord.Saved(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "",
                TextRule.normalise(step.reason()),
                step.origin(),
                restoredFrom);
    }
}
