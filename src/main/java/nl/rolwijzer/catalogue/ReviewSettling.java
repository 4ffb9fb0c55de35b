package nl.rolwijzer.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.stereotype.Component;

/** Keeps what a person decides about a service that is due for review. */
@Component
public class ReviewSettling {

    private final Rulebooks rulebooks;
    private final ServiceRecords recorded;
    private final PublicServices services;
    private final RevisionLog log;
    private final Attempts attempts;
    private final ReviewDates dates;
    private final Clock clock;

    ReviewSettling(
            Rulebooks rulebooks,
            ServiceRecords recorded,
            PublicServices services,
            RevisionLog log,
            Attempts attempts,
            ReviewDates dates,
            Clock clock) {
        this.rulebooks = rulebooks;
        this.recorded = recorded;
        this.services = services;
        this.log = log;
        this.attempts = attempts;
        this.dates = dates;
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
        return attempts.save(submission, () -> {
            ServiceRecord present = recorded.find(id).orElseThrow(() -> new ServiceNotFound(id));
            Rulebook active = rulebooks.active();
            boolean asShown =
                    present.revision() == basedOn && active.edition().sha256().equals(rulebook);
            return asShown
                    ? write(submission, ServiceReview.of(present, active), decision, reason)
                    : new SaveResult.Overtaken(present);
        });
    }

    private SaveResult write(UUID submission, ServiceReview review, ReviewDecision decision, String reason) {
        ServiceRecord present = review.service();
        Settlement settlement = Settlement.of(review, decision, reason);
        ServiceDraft facts = settlement.facts();
        NewRevision revision = new NewRevision(
                submission,
                settlement.confirmation() == null ? facts : facts.with(dates.next(facts), facts.deviation()),
                settlement.assessment(),
                settlement.confirmation(),
                present.status(),
                ServiceRecord.Saved.now(clock.instant().truncatedTo(ChronoUnit.MICROS), Origin.FORMULIER, reason));
        PublicService service = services.findById(present.id()).orElseThrow();
        return log.add(service, present.facts(), revision);
    }
}
