package nl.rolwijzer.catalogue;

import java.util.Map;

/**
 * How many services have each term.
 *
 * @param counts by the number of the term
 */
record Counts(CountedTerms terms, int[] counts) {

    /** The values of a field that occur, with how often: the most first. */
    Map<String, Long> of(String field) {
        return terms.named(field, counts);
    }
}
