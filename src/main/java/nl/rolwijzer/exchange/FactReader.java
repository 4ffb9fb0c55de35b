package nl.rolwijzer.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.TakeoverCheck;

/** Reads from rows what services will say, and what is wrong with it. */
final class FactReader {

    private final TakeoverCheck check;
    private final Rulebook rulebook;

    FactReader(TakeoverCheck check, Rulebook rulebook) {
        this.check = check;
        this.rulebook = rulebook;
    }

    /** What a row makes of a service that is there. */
    TakeoverCheck.Checked over(ServiceRecord present, GivenRow row) {
        ServiceDraft known = present.facts();
        ServiceDraft facts = RowFacts.over(known, row, rulebook.questionnaire());
        return check.check(facts, facts.reviewDate().strip().equals(known.reviewDate()), rulebook);
    }

    /** What a row makes when there is no such service. */
    TakeoverCheck.Checked fresh(GivenRow row) {
        ServiceDraft facts = OwnDeviation.over(RowFacts.over(RowFacts.NOTHING, row, rulebook.questionnaire()), row);
        TakeoverCheck.Checked checked = check.check(facts, row.ours(), rulebook);
        List<DraftFault> faults = new ArrayList<>(checked.faults());
        OwnExport.fault(row).filter(fault -> !faults.contains(fault)).ifPresent(faults::add);
        return new TakeoverCheck.Checked(checked.facts(), faults);
    }
}
