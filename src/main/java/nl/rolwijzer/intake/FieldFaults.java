package nl.rolwijzer.intake;

import java.util.List;
import java.util.Optional;

/** All messages of a form. */
record FieldFaults(List<FieldFault> all) {

    static final FieldFaults NONE = new FieldFaults(List.of());

    FieldFaults {
        all = List.copyOf(all);
    }

    /** The message beside a field; also called from the template. */
    public Optional<FieldFault> of(String field) {
        return all.stream().filter(fault -> fault.field().equals(field)).findFirst();
    }
}
