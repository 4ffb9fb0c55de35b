package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which hints about words people left out, service by service. It is about a service and a word, whatever revision has
 * it; and every choice is kept, so that leaving out and bringing back show in the trail.
 */
@Component
public class HintChoices {

    private final HintChoiceRecords kept;
    private final PublicServices services;
    private final Attempts attempts;
    private final IndexFollower index;
    private final Trail trail;
    private final Clock clock;

    HintChoices(
            HintChoiceRecords kept,
            PublicServices services,
            Attempts attempts,
            IndexFollower index,
            Trail trail,
            Clock clock) {
        this.kept = kept;
        this.services = services;
        this.attempts = attempts;
        this.index = index;
        this.trail = trail;
        this.clock = clock;
    }

    /** The hints that are left out now, the newest choice last. */
    @Transactional(readOnly = true)
    public List<LeftOutHint> leftOut(UUID service) {
        return kept.leftOut(List.of(service));
    }

    /** Leaves the hint about this word out. Who does so twice does so once. */
    public void leaveOut(UUID service, String word) {
        choose(service, word, true);
    }

    /** Brings it back. */
    public void bringBack(UUID service, String word) {
        choose(service, word, false);
    }

    private void choose(UUID service, String word, boolean leftOut) {
        attempts.apply(() -> {
            if (!services.existsById(service)) {
                throw new ServiceNotFound(service);
            }
            Optional<HintChoiceRecords.Row> last = kept.last(service, word);
            boolean isLeftOut = last.map(HintChoiceRecords.Row::leftOut).orElse(false);
            if (isLeftOut != leftOut) {
                int number = last.map(HintChoiceRecords.Row::number).orElse(0) + 1;
                write(new HintChoiceRecords.Row(service, word, number, leftOut));
            }
            return leftOut;
        });
    }

    private void write(HintChoiceRecords.Row row) {
        UUID entry =
                trail.record(AuditEvent.done(Action.HINT_CHOSEN, Subject.service(row.service()), Origin.FORMULIER.id())
                        .with(row.claim()));
        kept.add(row, entry, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        index.follow(row.service());
    }
}
