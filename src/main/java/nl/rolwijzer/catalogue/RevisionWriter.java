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
    private final RevisionLog log;
    private final ServiceRecords recorded;
    private final Clock clock;

    RevisionWriter(
            Rulebooks rulebooks,
            PublicServices services,
            Revisions revisions,
            RevisionLog log,
            ServiceRecords recorded,
            Clock clock) {
        this.rulebooks = rulebooks;
        this.services = services;
        this.revisions = revisions;
        this.log = log;
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
        return write(new PublicService(id, momentGroup, submission.origin()), null, submission);
    }

    SaveResult revise(UUID id, int basedOn, Submission submission) {
        PublicService service = services.findById(id).orElseThrow(() -> new ServiceNotFound(id));
        ServiceRecord present = recorded.find(id).orElseThrow();
        return service.revision() == basedOn
                ? write(service, present.facts(), submission)
                : new SaveResult.Overtaken(present);
    }

    CheckedSubmission check(Submission submission, Rulebook rulebook) {
        DraftCheck check = new DraftCheck(rulebook.questionnaire());
        Submission checked = check.check(submission);
        if (submission.confirm()) {
            check.checkComplete(submission.draft());
        }
        return new CheckedSubmission(checked, check.faults());
    }

    /** A submission as it would be stored, with what is wrong with it. */
    record CheckedSubmission(Submission submission, List<DraftFault> faults) {}

    private SaveResult write(PublicService service, @Nullable ServiceDraft before, Submission sent) {
        Rulebook rulebook = rulebooks.active();
        CheckedSubmission checked = check(sent, rulebook);
        if (!checked.faults().isEmpty()) {
            return new SaveResult.Refused(checked.faults());
        }
        return log.add(service, before, judge(checked.submission(), rulebook));
    }

    private NewRevision judge(Submission submission, Rulebook rulebook) {
        ServiceDraft facts = submission.draft();
        Assessment assessment = rulebook.assess(rulebook.questionnaire().read(facts.answers()));
        return new NewRevision(
                submission.id(),
                facts,
                assessment,
                submission.confirm() ? Confirmation.accepting(assessment) : null,
                submission.confirm() ? Status.VASTGESTELD : Status.CONCEPT,
                ServiceRecord.Saved.now(now(), submission.origin(), submission.reason()));
    }

    /** Microseconds are what both databases keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
