package nl.rolwijzer.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.MarketWord;
import nl.rolwijzer.assessment.Text;

/** What each of the sources says of the words of the market, in our words: data beside the vocabulary of the rulebook. */
public final class Sayings {

    private final Map<String, Map<String, Text>> byWord;

    Sayings(Map<String, Map<String, Text>> byWord) {
        this.byWord = Map.copyOf(byWord);
    }

    /** Who says what of this word, in the order in which the rulebook cites them. */
    List<Saying> of(MarketWord word) {
        Map<String, Text> texts = byWord.getOrDefault(word.id(), Map.of());
        return word.citations().stream()
                .flatMap(citation -> Stream.ofNullable(texts.get(citation.work().id()))
                        .map(text -> new Saying(citation.work(), text, citation.places())))
                .toList();
    }
}
