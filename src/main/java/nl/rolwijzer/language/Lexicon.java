package nl.rolwijzer.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in one walk over a text. They are looked up by their first word, so that the length of the list
 * hardly matters: a text of megabytes is read in seconds.
 */
final class Lexicon {

    private final Map<String, List<Phrase>> whole = new HashMap<>();
    private final Map<String, List<Phrase>> starts = new HashMap<>();
    private final Map<String, List<Phrase>> ends = new HashMap<>();
    private final List<Phrase> inside = new ArrayList<>();
    private int longest;

    Lexicon(Collection<Phrase> phrases) {
        phrases.forEach(this::add);
    }

    private void add(Phrase phrase) {
        WordPattern first = phrase.first();
        if (first.anyBefore() && first.anyAfter()) {
            inside.add(phrase);
            return;
        }
        Map<String, List<Phrase>> index = first.anyBefore() ? ends : first.anyAfter() ? starts : whole;
        first.forms().forEach(form -> {
            index.computeIfAbsent(form, key -> new ArrayList<>()).add(phrase);
            longest = Math.max(longest, form.length());
        });
    }

    /** Where phrases stand in a text; what is not there is not in the map. */
    Map<Phrase, List<Span>> find(List<Token> tokens) {
        Map<Phrase, List<Span>> found = new IdentityHashMap<>();
        Map<String, List<Phrase>> seen = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            int place = i;
            seen.computeIfAbsent(tokens.get(i).folded(), this::beginningWith)
                    .forEach(phrase -> phrase.at(place, tokens)
                            .forEach(span -> found.computeIfAbsent(phrase, key -> new ArrayList<>())
                                    .add(span)));
        }
        return found;
    }

    private List<Phrase> beginningWith(String word) {
        List<Phrase> candidates = new ArrayList<>(whole.getOrDefault(word, List.of()));
        int length = word.length();
        for (int i = 1; i <= Math.min(length, longest); i++) {
            candidates.addAll(starts.getOrDefault(word.substring(0, i), List.of()));
            candidates.addAll(ends.getOrDefault(word.substring(length - i), List.of()));
        }
        inside.stream().filter(phrase -> phrase.first().matches(word)).forEach(candidates::add);
        return candidates;
    }
}
