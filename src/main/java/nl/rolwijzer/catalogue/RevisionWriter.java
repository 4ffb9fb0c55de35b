package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a submission into the next revision of a service, inside the transaction of its caller. */
@Component
class RevisionWriter {

    private final Rulebooks rulebooks;
    private final PublicServices services;
    private final Revisions revisions;
    private final Organisations organisations;
    private final RecordedServices recorded;
    private final Clock clock;

    RevisionWriter(
            Rulebooks rulebooks,
            PublicServices services,
            Revisions revisions,
            Organisations organisations,
            RecordedServices recorded,
            Clock clock) {
        this.rulebooks = rulebooks;
        this.services = services;
        this.revisions = revisions;
        this.organisations = organisations;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** What an earlier sending of the same submission made. */
    Optional<SaveResult> earlier(Submission submission) {
        return revisions
                .findBySubmission(submission.id())
                .map(made -> new SaveResult.Saved(
                        made.getId().serviceId(), made.getId().number()));
    }

    SaveResult create(UUID id, UUID momentGroup, Submission submission) {
        return write(new PublicService(id, momentGroup, submission.origin()), submission);
    }

    SaveResult revise(UUID id, int basedOn, Submission submission) {
        PublicService service = services.findById(id).orElseThrow(() -> new ServiceNotFound(id));
        return service.revision() == basedOn
                ? write(service, submission)
                : new SaveResult.Overtaken(recorded.find(id).orElseThrow());
    }

    CheckedDraft check(ServiceDraft draft, boolean confirm, Rulebook rulebook) {
        DraftCheck check = new DraftCheck(rulebook.questionnaire());
        ServiceDraft checked = check.check(draft);
        if (confirm) {
            check.checkComplete(draft);
        }
        return new CheckedDraft(checked, check.faults());
    }

    /** A draft as it would be stored, with what is wrong with it. */
    record CheckedDraft(ServiceDraft draft, List<DraftFault> faults) {}

    private SaveResult write(PublicService service, Submission submission) {
        Rulebook rulebook = rulebooks.active();
        CheckedDraft checked = check(submission.draft(), submission.confirm(), rulebook);
        if (!checked.faults().isEmpty()) {
            return new SaveResult.Refused(checked.faults());
        }
        Assessment assessment =
                rulebook.assess(rulebook.questionnaire().read(checked.draft().answers()));
        Confirmation confirmation = submission.confirm() ? Confirmation.accepting(assessment) : null;
        Status status = submission.confirm() ? Status.VASTGESTELD : Status.CONCEPT;
        Instant now = now();
        int number =
                service.revise(checked.draft(), organisation(checked.draft()), status, assessment, confirmation, now);
        services.save(service);
        revisions.save(new Revision(
                new Revision.Key(service.id(), number),
                submission,
                StorageFormat1.write(checked.draft(), assessment, confirmation),
                rulebook.edition().sha256(),
                status,
                now));
        return new SaveResult.Saved(service.id(), number);
    }

    private @Nullable Organisation organisation(ServiceDraft draft) {
        return draft.organisation().isEmpty() ? null : organisations.named(draft.organisation());
    }

    /** Microseconds are what both databases keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
