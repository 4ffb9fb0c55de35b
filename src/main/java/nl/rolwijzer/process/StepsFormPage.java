package nl.rolwijzer.process;

import java.util.List;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Parties;
import nl.rolwijzer.lean.Unit;
import nl.rolwijzer.platform.FormFaults;
import org.jspecify.annotations.Nullable;

/**
 * What the form with the steps shows.
 *
 * @param focus the button or field to go on with, such as {@code omlaag.4f1c2a90}; empty when there is none
 * @param other what somebody else saved meanwhile, if anybody did
 * @param differences what of it is not as it was typed
 * @param unsaved whether something is in it that is not saved
 */
record StepsFormPage(
        ServiceRecord service,
        StepsForm form,
        String focus,
        FormFaults faults,
        StepSheets.@Nullable Kept other,
        List<StepMerge.Difference> differences,
        boolean unsaved) {

    /** The form as it is opened. */
    static StepsFormPage opened(ServiceRecord service, StepsForm form) {
        return new StepsFormPage(service, form, "", FormFaults.NONE, null, List.of(), false);
    }

    /** The form after a button that saves nothing. */
    static StepsFormPage changed(ServiceRecord service, FormAction.Done done) {
        return new StepsFormPage(service, done.form(), done.focus(), FormFaults.NONE, null, List.of(), true);
    }

    /** The form with steps out of a file, which nobody saved yet. */
    static StepsFormPage read(ServiceRecord service, StepsForm form, FormFaults faults) {
        return new StepsFormPage(service, form, "", faults, null, List.of(), true);
    }

    static StepsFormPage refused(ServiceRecord service, StepsForm form, FormFaults faults) {
        return new StepsFormPage(service, form, "", faults, null, List.of(), true);
    }

    static StepsFormPage overtaken(
            ServiceRecord service, StepsForm form, StepSheets.Kept other, List<StepMerge.Difference> differences) {
        return new StepsFormPage(service, form, "", FormFaults.NONE, other, differences, true);
    }

    public Parties parties() {
        return StepSheets.parties(service);
    }

    public List<Tension> tensions() {
        return service.assessment().tensions();
    }

    /** Whether the fields of a step are shown at once: one to go on with, a new one, or one with a fault. */
    public boolean opens(StepFields step) {
        return focus.equals(StepTexts.NAME + "." + step.id()) || step.isBlank() || faults.isAbout(step.field(""));
    }

    public Actor[] actors() {
        return Actor.values();
    }

    public Unit[] units() {
        return Unit.values();
    }

    public Opinion[] opinions() {
        return Opinion.values();
    }
}
