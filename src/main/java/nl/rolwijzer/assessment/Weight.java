package nl.rolwijzer.assessment;

/**
 * How much a quality parameter counts for a role.
 *
 * @param weight 0 (hardly counts) to 3 (counts most); an order, not a score
 */
public record Weight(Parameter parameter, int weight, Basis basis) {

    /** The heaviest weight that there is. */
    public static final int MOST = 3;
}
