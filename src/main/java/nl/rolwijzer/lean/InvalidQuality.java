package nl.rolwijzer.lean;

import java.util.List;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.RulebookFault;

/** The words for the quality parameters were refused; it names every fault at once, each with its place. */
public final class InvalidQuality extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RulebookFault> faults;

    InvalidQuality(List<RulebookFault> faults) {
        super(faults.stream()
                .map(RulebookFault::toString)
                .collect(Collectors.joining("\n", "the quality words have " + faults.size() + " fault(s):\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<RulebookFault> faults() {
        return faults;
    }
}
