package nl.rolwijzer.language;

import java.util.List;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.RulebookFault;

/** A list of cues was refused; it names every fault at once, each with its place. */
public final class InvalidCues extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RulebookFault> faults;

    InvalidCues(List<RulebookFault> faults) {
        super(faults.stream()
                .map(RulebookFault::toString)
                .collect(Collectors.joining("\n", "the cues have " + faults.size() + " fault(s):\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<RulebookFault> faults() {
        return faults;
    }
}
