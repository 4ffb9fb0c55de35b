package nl.rolwijzer.quality;

import java.util.List;
import java.util.Optional;

/** Everything that is wrong with the form, in the order of its fields. */
record FormFaults(List<FormFault> all) {

    static final FormFaults NONE = new FormFaults(List.of());

    FormFaults {
        all = List.copyOf(all);
    }

    /** The message beside a field; also called from the template. */
    public Optional<FormFault> of(String field) {
        return all.stream().filter(fault -> fault.field().equals(field)).findFirst();
    }
}
