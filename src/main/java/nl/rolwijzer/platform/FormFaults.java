package nl.rolwijzer.platform;

import java.util.List;
import java.util.Optional;

/** Everything that is wrong with a form, in the order of its fields. Templates ask it for the message beside a field. */
public record FormFaults(List<FormFault> all) {

    public static final FormFaults NONE = new FormFaults(List.of());

    public FormFaults {
        all = List.copyOf(all);
    }

    /** The message beside a field. */
    public Optional<FormFault> of(String field) {
        return all.stream().filter(fault -> fault.target().equals(field)).findFirst();
    }

    /** Whether something is wrong with a field whose name begins like this. */
    public boolean isAbout(String beginning) {
        return all.stream().anyMatch(fault -> fault.target().startsWith(beginning));
    }
}
