package nl.rolwijzer.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Citation;
import nl.rolwijzer.assessment.FaultKind;
import nl.rolwijzer.assessment.MarketWord;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.assessment.YamlPlace;

/** Reads what the sources say of the words of the market. */
public final class SayingReader {

    private SayingReader() {}

    /**
     * Reads and checks it.
     *
     * @param rulebook has the words, and the works that it cites for each
     * @throws IllegalArgumentException when anything is wrong with it; every fault is named with its line
     */
    public static Sayings read(String text, Rulebook rulebook) {
        ShippedText shipped = new ShippedText("sayings", text, rulebook);
        Map<String, Map<String, Text>> byWord = new LinkedHashMap<>();
        shipped.under("words").fields().forEach((id, place) -> byWord.put(id, texts(id, place, rulebook)));
        return shipped.checked(new Sayings(byWord));
    }

    private static Map<String, Text> texts(String id, YamlPlace place, Rulebook rulebook) {
        Optional<MarketWord> word = rulebook.vocabulary().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (word.isEmpty()) {
            place.fault(FaultKind.UNKNOWN_WORD, "word", id);
        }
        Set<String> works = word.map(MarketWord::citations).stream()
                .flatMap(citations -> citations.stream().map(Citation::work))
                .map(work -> work.id())
                .collect(Collectors.toSet());
        Map<String, Text> texts = new LinkedHashMap<>();
        place.fields().forEach((work, said) -> {
            if (!works.contains(work)) {
                said.fault(FaultKind.UNKNOWN_WORK, work);
            }
            texts.put(work, said.bilingual());
        });
        return Map.copyOf(texts);
    }
}
