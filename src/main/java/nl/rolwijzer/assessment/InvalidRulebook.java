package nl.rolwijzer.assessment;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook was refused; it names every fault at once, each with its place. */
public final class InvalidRulebook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RulebookFault> faults;

    InvalidRulebook(List<RulebookFault> faults) {
        super(faults.stream()
                .map(RulebookFault::toString)
                .collect(Collectors.joining("\n", "the rulebook has " + faults.size() + " fault(s):\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<RulebookFault> faults() {
        return faults;
    }
}
