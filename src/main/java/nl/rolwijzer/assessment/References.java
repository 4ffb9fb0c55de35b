package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Map;

/**
 * What the texts of a rulebook lean on.
 *
 * @param sources the places in the works that it cites, by their id
 */
record References(List<MarketWord> vocabulary, Map<String, Source> sources) {

    References {
        vocabulary = List.copyOf(vocabulary);
        sources = Map.copyOf(sources);
    }
}
