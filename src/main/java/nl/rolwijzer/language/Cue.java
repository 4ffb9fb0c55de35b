package nl.rolwijzer.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that point at answers: who reads "vergunning" knows what it is about, and that a decision comes first.
 *
 * @param weight how strongly, from 1
 * @param says option ids by question id
 * @param words any of these
 * @param not what only looks like one of the words: "bestuurder van een voertuig" is nobody who governs
 * @param unless what else in the same part of the text takes away its meaning
 */
record Cue(
        String id,
        int weight,
        Map<String, List<String>> says,
        List<Phrase> words,
        List<Phrase> not,
        List<Phrase> unless) {

    Cue {
        says = Map.copyOf(says);
        words = List.copyOf(words);
        not = List.copyOf(not);
        unless = List.copyOf(unless);
    }

    Stream<Phrase> phrases() {
        return Stream.of(words, not, unless).flatMap(List::stream);
    }

    boolean says(String question, String option) {
        return says.getOrDefault(question, List.of()).contains(option);
    }

    /** Where it is met in a text in which these phrases were found. */
    List<Span> metIn(Map<Phrase, List<Span>> found) {
        if (unless.stream().anyMatch(found::containsKey)) {
            return List.of();
        }
        return spans(words, found)
                .filter(span -> spans(not, found).noneMatch(span::overlaps))
                .toList();
    }

    private static Stream<Span> spans(List<Phrase> phrases, Map<Phrase, List<Span>> found) {
        return phrases.stream().flatMap(phrase -> found.getOrDefault(phrase, List.of()).stream());
    }
}
