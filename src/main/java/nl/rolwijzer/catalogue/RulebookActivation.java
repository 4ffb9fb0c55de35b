package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a rulebook into use: the next assessment, in whatever process, is by it. */
@Component
public class RulebookActivation {

    private final RulebookLog log;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RulebookActivation(RulebookLog log, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.log = log;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Takes a rulebook into use and has the services judged by it, in the background.
     *
     * @param shownInForce SHA-256 of the rulebook that was in force when the consequences were shown
     * @param reason why, in the words of whoever does it
     */
    public ActivationResult activate(Rulebook rulebook, String shownInForce, String reason) {
        String why = TextRule.normalise(reason);
        List<DraftFault> faults = faults(why);
        if (!faults.isEmpty()) {
            return new ActivationResult.Refused(faults);
        }
        ActivationResult result = inForce(rulebook, shownInForce).orElseGet(() -> write(rulebook, shownInForce, why));
        if (result instanceof ActivationResult.Activated) {
            events.publishEvent(new RulebookActivated());
        }
        return result;
    }

    private static List<DraftFault> faults(String reason) {
        return reason.isEmpty()
                ? List.of(DraftFault.of(TextRule.REASON.field(), "regels.fout.reden"))
                : TextRule.REASON.check(reason).stream().toList();
    }

    /** Should somebody else take one into use at the same moment, then the database lets one of the two. */
    private ActivationResult write(Rulebook rulebook, String shownInForce, String reason) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> inForce(rulebook, shownInForce)
                    .orElseGet(() -> {
                        log.activate(rulebook.edition(), reason, RulebookEvent.FORM);
                        return new ActivationResult.Activated();
                    })));
        } catch (DataIntegrityViolationException lost) {
            return new ActivationResult.Overtaken();
        }
    }

    private Optional<ActivationResult> inForce(Rulebook rulebook, String shown) {
        String now = log.last().map(RulebookLog.Activation::rulebook).orElseThrow();
        if (now.equals(rulebook.edition().sha256())) {
            return Optional.of(new ActivationResult.AlreadyInForce());
        }
        return now.equals(shown) ? Optional.empty() : Optional.of(new ActivationResult.Overtaken());
    }
}
