package nl.rolwijzer.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that stand next to each other; mostly it is one. */
record Phrase(List<WordPattern> words) {

    private static final Pattern BETWEEN = Pattern.compile("\\s+|(?<=[^\\s-])-(?=[^\\s-])");
    private static final Pattern WORD = Pattern.compile("-?[\\p{L}\\p{N}]+-?");

    Phrase {
        words = List.copyOf(words);
    }

    /** Nothing when these are no words. */
    static Optional<Phrase> of(String text) {
        List<String> words = List.of(BETWEEN.split(Token.fold(text)));
        boolean fine = words.stream().allMatch(word -> WORD.matcher(word).matches());
        return fine ? Optional.of(new Phrase(words.stream().map(WordPattern::of).toList())) : Optional.empty();
    }

    WordPattern first() {
        return words.get(0);
    }

    /** The phrase at this place among these words, if it stands there. */
    Stream<Span> at(int place, List<Token> tokens) {
        int end = place + words.size();
        if (end > tokens.size()) {
            return Stream.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(tokens.get(place + i).folded())) {
                return Stream.empty();
            }
        }
        return Stream.of(new Span(place, end));
    }
}
