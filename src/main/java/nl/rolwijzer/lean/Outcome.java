package nl.rolwijzer.lean;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What becomes of a step when both sides have been asked, as Bert Teeuwen proposes (<i>Lean voor de overheid</i>, 2.2):
 * what is waste to one may not be cut while it is worth something to another.
 */
public enum Outcome {
    NOG_TE_BEOORDELEN,
    BEIDE,
    /** Worth something to one side only: not to be cut without weighing both interests. */
    EEN,
    REGELS,
    VERSPILLING;

    /** The id in exports and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first of these that fits, in this order.
     *
     * @param collective what others say, one for each role; none when nobody else has an interest
     */
    static Outcome of(Opinion individual, Collection<Opinion> collective, boolean legalBasis) {
        if (individual == Opinion.ONBEKEND || collective.contains(Opinion.ONBEKEND)) {
            return NOG_TE_BEOORDELEN;
        }
        boolean one = individual == Opinion.JA;
        boolean others = collective.contains(Opinion.JA);
        if (one || others) {
            return one && others ? BEIDE : EEN;
        }
        boolean needed =
                Stream.concat(Stream.of(individual), collective.stream()).anyMatch(Opinion.NODIG::equals);
        return needed || legalBasis ? REGELS : VERSPILLING;
    }
}
