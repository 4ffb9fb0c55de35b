package nl.rolwijzer.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.MarketWord;

/**
 * Finds the words of the market in the texts of a service and says of each whether it fits the roles there. Public names
 * are left alone, and so is what only looks like such a word.
 */
public final class WordCheck {

    private final WordFinder finder;
    private final Sayings sayings;
    private final OfficialNames names;

    /**
     * Made once for a vocabulary and a list of names.
     *
     * @param officialNames what is called so by agreement, whatever the words in it
     */
    public WordCheck(List<MarketWord> vocabulary, Stems stems, Sayings sayings, Collection<String> officialNames) {
        this.finder = new WordFinder(vocabulary, stems);
        this.sayings = sayings;
        this.names = OfficialNames.of(officialNames, finder);
    }

    /**
     * What is to be said of these texts, word by word in the order in which they are met.
     *
     * @param texts by the name of each, in the order of reading
     * @param ownName the official name of this service; may be empty
     */
    public List<Remark> remarks(Map<String, String> texts, RolesHere roles, String ownName) {
        OfficialNames own = OfficialNames.of(ownName.isBlank() ? List.of() : List.of(ownName), finder);
        Map<MarketWord, List<Occurrence>> found = new LinkedHashMap<>();
        texts.forEach((field, text) -> own.without(text, names.without(text, finder.in(text)))
                .forEach(hit -> found.computeIfAbsent(hit.word(), first -> new ArrayList<>())
                        .add(Occurrence.of(field, text, hit))));
        List<Remark> remarks = new ArrayList<>();
        found.forEach((word, places) -> remarks.add(new Remark(word, Fit.of(word, roles), places, sayings.of(word))));
        return List.copyOf(remarks);
    }
}
