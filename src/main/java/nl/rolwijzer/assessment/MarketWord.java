package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;

/**
 * A word from the market that government uses for citizens and services, with what the sources say of it.
 *
 * @param match regular expression for the word and its forms, to be matched case-insensitively as whole words
 * @param fitting roles for which the word needs no remark
 */
public record MarketWord(
        String id,
        List<String> terms,
        String match,
        Stance stance,
        Set<CitizenRole> fitting,
        List<Alternative> alternatives,
        Text why,
        List<Source> sources)
        implements Sourced {

    /** What the sources think of the word. */
    public enum Stance {
        WEG,
        BETWIST,
        MAG
    }

    /** A word to use instead, with where it comes from. */
    public record Alternative(Text word, Source source) {}

    public MarketWord {
        terms = List.copyOf(terms);
        fitting = Set.copyOf(fitting);
        alternatives = List.copyOf(alternatives);
        sources = List.copyOf(sources);
    }
}
