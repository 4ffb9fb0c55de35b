package nl.rolwijzer.catalogue;

import java.util.stream.Collectors;
import nl.rolwijzer.assessment.InvalidRulebook;
import nl.rolwijzer.assessment.RulebookFault;

/** The supplied rulebook cannot be used; the message says to whoever installs Rolwijzer what to do about it. */
final class UnusableRulebook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnusableRulebook(String message, Throwable cause) {
        super(message, cause);
    }

    static UnusableRulebook unreadable(String place, Throwable cause) {
        return new UnusableRulebook(
                "Het regelboek is niet te lezen (" + place + "): kies met rolwijzer.rulebook een ander bestand.",
                cause);
    }

    /** One sentence, and after it every fault on a line of its own. */
    static UnusableRulebook invalid(String place, InvalidRulebook invalid) {
        String faults =
                invalid.faults().stream().map(RulebookFault::toString).collect(Collectors.joining("\n  ", "\n  ", ""));
        return new UnusableRulebook(
                "Het regelboek bevat fouten (" + place
                        + "): herstel ze of kies met rolwijzer.rulebook een ander bestand." + faults,
                invalid);
    }
}
