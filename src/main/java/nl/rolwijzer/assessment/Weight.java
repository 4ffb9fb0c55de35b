package nl.rolwijzer.assessment;

/**
 * How much a quality parameter counts for a role.
 *
 * @param weight 0 (hardly counts) to 3 (counts most); an order, not a score
 */
public record Weight(Parameter parameter, int weight, Basis basis) {

    /** The heaviest weight that there is. */
    public static final int MOST = 3;

    /** From here down it counts for little. */
    private static final int LITTLE = 1;

    /** Whether nothing weighs more. */
    public boolean isMost() {
        return weight == MOST;
    }

    /** Whether it counts for little, or hardly. */
    public boolean isLittle() {
        return weight <= LITTLE;
    }
}
