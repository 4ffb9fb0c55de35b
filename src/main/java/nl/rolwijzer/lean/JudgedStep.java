package nl.rolwijzer.lean;

import java.util.List;

/**
 * A step in its place in the process, with what becomes of it.
 *
 * @param number its place, from 1
 * @param valuing to whom it is worth something
 * @param dismissing to whom it is worth nothing
 */
public record JudgedStep(int number, Step step, Outcome outcome, List<Party> valuing, List<Party> dismissing) {

    public JudgedStep {
        valuing = List.copyOf(valuing);
        dismissing = List.copyOf(dismissing);
    }

    static JudgedStep of(int number, Step step, Parties parties) {
        return new JudgedStep(
                number, step, parties.judge(step), parties.saying(Opinion.JA, step), parties.saying(Opinion.NEE, step));
    }

    /** Whether it is worth nothing to some and something to others, so that cutting it takes from the one what spares the other. */
    public boolean isConflict() {
        return !valuing.isEmpty() && !dismissing.isEmpty();
    }

    /** Whether it adds value for the citizen in the transaction, now that both sides have been asked. */
    boolean isWorthToOne() {
        return isSettled() && valuing.stream().anyMatch(Party::isIndividual);
    }

    boolean isWorthToOthers() {
        return isSettled() && valuing.stream().anyMatch(party -> !party.isIndividual());
    }

    private boolean isSettled() {
        return outcome != Outcome.NOG_TE_BEOORDELEN;
    }
}
