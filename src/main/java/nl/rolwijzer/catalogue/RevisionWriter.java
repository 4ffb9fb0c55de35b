package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final ReviewDates dates;
    private final NewRevisions fresh;

    RevisionWriter(
            Rulebooks rulebooks,
            PublicServices services,
            Revisions revisions,
            RevisionLog log,
            ServiceRecords recorded,
            ReviewDates dates,
            NewRevisions fresh) {
        this.rulebooks = rulebooks;
        this.services = services;
        this.revisions = revisions;
        this.log = log;
        this.recorded = recorded;
        this.dates = dates;
        this.fresh = fresh;
    }

    /** Whether an earlier sending of the same submission made a revision. */
    boolean isKept(Submission submission) {
        return revisions.findBySubmission(submission.id()).isPresent();
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
        RolesCheck roles = new RolesCheck(dates);
        Submission texts = check.check(submission);
        Submission checked = texts.with(roles.check(texts.draft()));
        if (submission.confirm()) {
            check.checkComplete(submission.draft());
            roles.checkComplete(checked.draft().deviation(), NewRevisions.assess(checked.draft(), rulebook));
        }
        return new CheckedSubmission(
                checked,
                Stream.concat(check.faults().stream(), roles.faults().stream()).toList());
    }

    /** A submission as it would be stored, with what is wrong with it. */
    record CheckedSubmission(Submission submission, List<DraftFault> faults) {}

    private SaveResult write(PublicService service, @Nullable ServiceDraft before, Submission sent) {
        Rulebook rulebook = rulebooks.active();
        CheckedSubmission checked = check(sent, rulebook);
        if (!checked.faults().isEmpty()) {
            return new SaveResult.Refused(checked.faults());
        }
        return log.add(service, before, fresh.of(checked.submission(), rulebook));
    }
}
