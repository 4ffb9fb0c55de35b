package nl.rolwijzer.language;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in which a word of the market is nobody's choice: they are called so by law or by agreement. */
record OfficialNames(List<Pattern> names) {

    /** The list of official names is one itself. */
    private static final String LIST = "Uniforme Productnamenlijst";

    OfficialNames {
        names = List.copyOf(names);
    }

    /** Of these names the ones that matter: most have no such word in them. */
    static OfficialNames of(Collection<String> names, WordFinder finder) {
        List<String> telling = Stream.concat(Stream.of(LIST), names.stream())
                .filter(name -> !finder.in(name).isEmpty())
                .toList();
        return new OfficialNames(telling.stream().map(OfficialNames::anywhere).toList());
    }

    private static Pattern anywhere(String name) {
        return WordFinder.whole(
                Stream.of(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    /** Those of the hits that stand in no such name. */
    List<Hit> without(String text, List<Hit> hits) {
        if (hits.isEmpty()) {
            return hits;
        }
        List<MatchResult> spans =
                names.stream().flatMap(name -> name.matcher(text).results()).toList();
        return hits.stream()
                .filter(hit -> spans.stream().noneMatch(span -> span.start() <= hit.start() && hit.end() <= span.end()))
                .toList();
    }
}
