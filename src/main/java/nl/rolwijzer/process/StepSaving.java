package nl.rolwijzer.process;

import java.util.List;
import java.util.UUID;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.SheetResult;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Step;
import org.springframework.stereotype.Component;

/** Keeps what was filled in, and brings it together with what somebody else kept meanwhile. */
@Component
class StepSaving {

    private final StepSheets sheets;

    StepSaving(StepSheets sheets) {
        this.sheets = sheets;
    }

    SheetResult save(UUID service, StepsForm form, List<Step> steps) {
        return sheets.save(new StepSheets.Draft(service, form.basedOn(), form.submission(), Origin.FORMULIER, steps));
    }

    /** The form with what only the other changed taken over, based on what they saved: sent again, it is kept. */
    StepsFormPage overtaken(ServiceRecord service, StepsForm form, List<Step> steps, StepSheets.Kept other) {
        List<Step> base = sheets.all(service.id()).stream()
                .filter(kept -> kept.number() == form.basedOn())
                .findFirst()
                .map(StepSheets.Kept::steps)
                .orElse(List.of());
        StepMerge merge = new StepMerge(base, other.steps(), steps);
        StepsForm merged = form.with(FilledSteps.of(merge.merged())).basedOn(other.number());
        return StepsFormPage.overtaken(service, merged, other, merge.differences());
    }

    /** What a button asks that saves nothing; one of them takes over a step of the other person. */
    FormAction.Done carryOut(FormAction action, StepsForm form, UUID service) {
        return action.verb() == FormAction.Verb.ANDER ? theirs(action.step(), form, service) : action.apply(form);
    }

    private FormAction.Done theirs(String id, StepsForm form, UUID service) {
        List<Step> kept = sheets.present(service).map(StepSheets.Kept::steps).orElse(List.of());
        List<StepFields> steps = form.steps().stream()
                .map(each -> kept.stream()
                        .filter(step -> step.id().equals(id) && step.id().equals(each.id()))
                        .findFirst()
                        .map(FilledSteps::of)
                        .orElse(each))
                .toList();
        return FormAction.Done.atName(form.with(steps), id);
    }
}
