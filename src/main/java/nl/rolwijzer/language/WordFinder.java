package nl.rolwijzer.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.MarketWord;

/** Finds the words of a vocabulary in a text. Where several stand in one place, the one with most letters is meant. */
final class WordFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Comparator<Hit> LONGEST_FIRST =
            Comparator.comparingInt(Hit::letters).reversed();

    private final List<WordForms> forms;
    private final Pattern anyExpression;

    WordFinder(List<MarketWord> vocabulary, Stems stems) {
        this.forms = vocabulary.stream().map(word -> new WordForms(word, stems)).toList();
        this.anyExpression = whole(vocabulary.stream()
                .map(MarketWord::match)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|")));
    }

    /** An expression that is met as a whole word, or as whole words. */
    static Pattern whole(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /** In the order of the text. */
    List<Hit> in(String text) {
        List<Hit> all = Stream.concat(
                        anyExpression.matcher(text).results().flatMap(this::expressed),
                        WORD.matcher(text).results().flatMap(this::formed))
                .sorted(LONGEST_FIRST)
                .toList();
        List<Hit> chosen = new ArrayList<>();
        for (Hit hit : all) {
            if (chosen.stream().noneMatch(hit::overlaps)) {
                chosen.add(hit);
            }
        }
        chosen.sort(Comparator.comparingInt(Hit::start));
        return List.copyOf(chosen);
    }

    private Stream<Hit> expressed(MatchResult found) {
        return forms.stream()
                .filter(each -> each.isWritten(found.group()))
                .map(each -> new Hit(each.word(), found.start(), found.end(), found.end() - found.start()));
    }

    private Stream<Hit> formed(MatchResult found) {
        String folded = Token.fold(found.group()).replace("-", "");
        return longest(folded).map(best -> best.at(found)).stream();
    }

    private record Best(MarketWord word, int letters) {

        Hit at(MatchResult found) {
            return new Hit(word, found.start(), found.end(), letters);
        }
    }

    /** Of two that are as long, the one that the vocabulary names first. */
    private Optional<Best> longest(String folded) {
        Best best = null;
        for (WordForms each : forms) {
            int letters = each.lettersIn(folded);
            if (letters > (best == null ? 0 : best.letters())) {
                best = new Best(each.word(), letters);
            }
        }
        return Optional.ofNullable(best);
    }
}
