package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.List;

/** Marks what changed between two texts, word by word. */
final class WordChanges {

    /** A table of more places is not worth the wait: then everything between what both share at the ends counts as changed. */
    private static final int MOST_PLACES = 1_000_000;

    private WordChanges() {}

    /** A part of a text; {@code changed} when the other text does not have it. */
    record Piece(String text, boolean changed) {}

    /** The parts of a text, seen beside another one. */
    static List<Piece> of(String text, String other) {
        List<String> words = words(text);
        List<String> others = words(other);
        boolean[] shared = words.size() * (long) others.size() <= MOST_PLACES
                ? inLongestCommonPart(words, others)
                : atTheEnds(words, others);
        if (!isMostlyShared(words, shared)) {
            return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int place = 1; place <= words.size(); place++) {
            if (place == words.size() || shared[place] != shared[start]) {
                pieces.add(new Piece(String.join("", words.subList(start, place)), !shared[start]));
                start = place;
            }
        }
        return List.copyOf(pieces);
    }

    /** Where less than half of the words are the same, marks among them would be confetti. */
    private static boolean isMostlyShared(List<String> words, boolean[] shared) {
        int same = 0;
        int all = 0;
        for (int place = 0; place < words.size(); place++) {
            if (!words.get(place).isBlank()) {
                all++;
                same += shared[place] ? 1 : 0;
            }
        }
        return 2 * same >= all;
    }

    /** Words and what stands between them, so that together they are the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static boolean[] inLongestCommonPart(List<String> words, List<String> others) {
        int[][] length = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                length[i][j] = words.get(i).equals(others.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        boolean[] shared = new boolean[words.size()];
        int i = 0;
        int j = 0;
        while (i < words.size() && j < others.size()) {
            if (words.get(i).equals(others.get(j))) {
                shared[i++] = true;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static boolean[] atTheEnds(List<String> words, List<String> others) {
        boolean[] shared = new boolean[words.size()];
        int most = Math.min(words.size(), others.size());
        int front = 0;
        while (front < most && words.get(front).equals(others.get(front))) {
            shared[front++] = true;
        }
        for (int back = 1; back <= most - front; back++) {
            int place = words.size() - back;
            if (!words.get(place).equals(others.get(others.size() - back))) {
                break;
            }
            shared[place] = true;
        }
        return shared;
    }
}
