package nl.rolwijzer.process;

import java.util.List;
import java.util.Optional;

/** All messages of the form. */
record FormFaults(List<FormFault> all) {

    static final FormFaults NONE = new FormFaults(List.of());

    FormFaults {
        all = List.copyOf(all);
    }

    /** The message beside a field; also called from the template. */
    public Optional<FormFault> of(String field) {
        return all.stream().filter(fault -> fault.target().equals(field)).findFirst();
    }

    /** Whether something is wrong with this step; also called from the template. */
    public boolean isAbout(StepFields step) {
        return all.stream().anyMatch(fault -> fault.target().startsWith(step.field("")));
    }
}
