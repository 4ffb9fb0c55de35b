package nl.rolwijzer.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what a person decides about a service that is due for review. */
@Component
public class ReviewSettling {

    private final Rulebooks rulebooks;
    private final ServiceRecords recorded;
    private final PublicServices services;
    private final Revisions revisions;
    private final RevisionLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewSettling(
            Rulebooks rulebooks,
            ServiceRecords recorded,
            PublicServices services,
            Revisions revisions,
            RevisionLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.rulebooks = rulebooks;
        this.recorded = recorded;
        this.services = services;
        this.revisions = revisions;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Settles a review with one revision, judged by the rulebook in force; deciding the same twice makes one.
     *
     * @param basedOn the number of the revision that was shown
     * @param rulebook SHA-256 of the rulebook whose roles were shown
     * @param reason what the revision says of it
     */
    public SaveResult settle(UUID id, int basedOn, String rulebook, ReviewDecision decision, String reason) {
        UUID submission = UUID.nameUUIDFromBytes(
                (id + " " + basedOn + " " + rulebook + " " + decision.id()).getBytes(StandardCharsets.UTF_8));
        try {
            return Objects.requireNonNull(transaction.execute(status -> earlier(submission)
                    .orElseGet(() -> {
                        ServiceRecord present = recorded.find(id).orElseThrow(() -> new ServiceNotFound(id));
                        Rulebook active = rulebooks.active();
                        boolean asShown = present.revision() == basedOn
                                && active.edition().sha256().equals(rulebook);
                        return asShown
                                ? write(submission, present, active, decision, reason)
                                : new SaveResult.Overtaken(present);
                    })));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException lost) {
            return earlier(submission)
                    .orElseGet(() -> new SaveResult.Overtaken(recorded.find(id).orElseThrow()));
        }
    }

    private Optional<SaveResult> earlier(UUID submission) {
        return revisions
                .findBySubmission(submission)
                .map(made -> new SaveResult.Saved(
                        made.getId().serviceId(), made.getId().number()));
    }

    private SaveResult write(
            UUID submission, ServiceRecord present, Rulebook active, ReviewDecision decision, String reason) {
        Settlement settlement = Settlement.of(ServiceReview.of(present, active), decision, reason);
        NewRevision revision = new NewRevision(
                submission,
                settlement.facts(),
                settlement.assessment(),
                settlement.confirmation(),
                present.status(),
                ServiceRecord.Saved.now(clock.instant().truncatedTo(ChronoUnit.MICROS), Origin.FORMULIER, reason));
        PublicService service = services.findById(present.id()).orElseThrow();
        return log.add(service, present.facts(), revision);
    }
}
