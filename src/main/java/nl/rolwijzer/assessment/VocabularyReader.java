package nl.rolwijzer.assessment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the words of the market with what to say instead. */
final class VocabularyReader {

    private final SourceReader sources;
    private final Ids ids = new Ids();

    VocabularyReader(SourceReader sources) {
        this.sources = sources;
    }

    List<MarketWord> read(YamlPlace list) {
        return list.items().stream().map(this::word).toList();
    }

    private MarketWord word(YamlPlace place) {
        place.allow("id", "terms", "match", "stance", "ok_if_role", "alt", "why", "source");
        return new MarketWord(
                ids.unique(place),
                place.get("terms").items().stream().map(YamlPlace::text).toList(),
                pattern(place.get("match")),
                place.get("stance").value().oneOf(MarketWord.Stance.class),
                place.find("ok_if_role").map(YamlPlace::items).orElse(List.of()).stream()
                        .map(named -> named.value().oneOf(CitizenRole.class))
                        .collect(Collectors.toSet()),
                place.get("alt").items().stream().flatMap(this::alternative).toList(),
                place.get("why").bilingual(),
                sources.cited(place));
    }

    private static String pattern(YamlPlace place) {
        String expression = place.text();
        try {
            return Pattern.compile(expression).pattern();
        } catch (PatternSyntaxException notAnExpression) {
            place.fault(FaultKind.NOT_AN_EXPRESSION, notAnExpression.getDescription());
            return "";
        }
    }

    private Stream<MarketWord.Alternative> alternative(YamlPlace place) {
        place.allow("nl", "en", "source");
        return sources.cited(place).stream()
                .limit(1)
                .map(source -> new MarketWord.Alternative(place.bilingualAmongOthers(), source));
    }
}
