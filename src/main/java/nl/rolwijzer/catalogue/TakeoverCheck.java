package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.stereotype.Component;

/** Checks what a list says of a service: by the same limits and with the same messages as what somebody types. */
@Component
public class TakeoverCheck {

    private final RevisionWriter writer;

    TakeoverCheck(RevisionWriter writer) {
        this.writer = writer;
    }

    /** A draft as it would be stored, with everything that is wrong with it. */
    public record Checked(ServiceDraft facts, List<DraftFault> faults) {

        public Checked {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Checks a draft.
     *
     * @param dateComesAlong whether the review date was there before: then it may have passed
     */
    public Checked check(ServiceDraft draft, boolean dateComesAlong, Rulebook rulebook) {
        ServiceDraft asTyped = dateComesAlong ? draft.with("", draft.deviation()) : draft;
        RevisionWriter.CheckedSubmission checked =
                writer.check(new Submission(new UUID(0, 0), asTyped, false, Origin.IMPORT, ""), rulebook);
        List<DraftFault> faults = new ArrayList<>(checked.faults());
        ServiceDraft facts = checked.submission().draft();
        ServiceDraft ordered =
                facts.answering(rulebook.questionnaire().read(facts.answers()).asMap());
        return new Checked(
                dateComesAlong ? ordered.with(date(draft.reviewDate(), faults), ordered.deviation()) : ordered, faults);
    }

    private static String date(String text, List<DraftFault> faults) {
        String typed = text.strip();
        String date = TypedDates.read(typed).map(Object::toString).orElse("");
        if (date.isEmpty() && !typed.isEmpty()) {
            faults.add(DraftFault.of(DraftFields.REVIEW_DATE, "fout.datum"));
        }
        return date;
    }
}
