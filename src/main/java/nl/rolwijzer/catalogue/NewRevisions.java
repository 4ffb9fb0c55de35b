package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.stereotype.Component;

/** Decides what the next revision of a service says: by which rules, with which roles, and in which status. */
@Component
class NewRevisions {

    private final Rulebooks rulebooks;
    private final ReviewDates dates;
    private final Clock clock;

    NewRevisions(Rulebooks rulebooks, ReviewDates dates, Clock clock) {
        this.rulebooks = rulebooks;
        this.dates = dates;
        this.clock = clock;
    }

    /** What a checked submission makes. */
    NewRevision of(Submission submission, Rulebook rulebook) {
        ServiceDraft facts = submission.draft();
        Deviation deviation = facts.deviation();
        Assessment assessment = assess(facts, rulebook);
        ServiceRecord.Saved saved = ServiceRecord.Saved.now(
                clock.instant().truncatedTo(ChronoUnit.MICROS), submission.origin(), submission.reason());
        if (!submission.confirm()) {
            return new NewRevision(submission.id(), facts, assessment, null, Status.CONCEPT, saved);
        }
        return new NewRevision(
                submission.id(),
                facts.with(dates.next(facts), deviation),
                assessment,
                deviation == null ? Confirmation.accepting(assessment) : Confirmation.deviating(deviation),
                Status.VASTGESTELD,
                saved);
    }

    /** The same facts, roles and rules as this revision has, in another status. */
    NewRevision carried(ServiceRecord old, UUID submission, Status status, ServiceRecord.Saved saved) {
        return new NewRevision(submission, old.facts(), old.assessment(), old.confirmation(), status, saved);
    }

    /**
     * The facts of this revision judged by the rules of today. Its roles stay confirmed, unless they were those of the
     * rules and the rules say otherwise by now: then a person is to look again.
     */
    NewRevision rejudged(ServiceRecord old, UUID submission, ServiceRecord.Saved saved) {
        Assessment assessment = assess(old.facts(), rulebooks.active());
        Confirmation confirmation = old.confirmation();
        boolean stands = confirmation != null
                && (confirmation.isDeviating()
                        || DerivedRoles.of(old.assessment()).equals(DerivedRoles.of(assessment)));
        String reviewDate =
                stands ? dates.next(old.facts()) : dates.kept(old.facts()).orElse("");
        return new NewRevision(
                submission,
                old.facts().with(reviewDate, old.facts().deviation()),
                assessment,
                stands ? confirmation : null,
                stands ? Status.VASTGESTELD : Status.CONCEPT,
                saved);
    }

    static Assessment assess(ServiceDraft facts, Rulebook rulebook) {
        return rulebook.assess(rulebook.questionnaire().read(facts.answers()));
    }
}
