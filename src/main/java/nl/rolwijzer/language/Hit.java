package nl.rolwijzer.language;

import nl.rolwijzer.assessment.MarketWord;

/**
 * A word of the vocabulary that stands in a text.
 *
 * @param end exclusive
 * @param letters how many letters of the vocabulary stand there: of two hits in one place the longer one says more
 */
record Hit(MarketWord word, int start, int end, int letters) {

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }
}
