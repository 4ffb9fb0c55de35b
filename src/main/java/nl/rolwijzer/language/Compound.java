package nl.rolwijzer.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a word is made of others, one of which is known: klantenservice, zorgproduct. What merely begins, ends or goes
 * on with the same letters is another word: productie, aanklanten, reproductie. Words are folded, without hyphens.
 */
final class Compound {

    /** A shorter word is a part of far too many. */
    private static final int SHORTEST_KNOWN = 4;

    private static final int SHORTEST_OTHER = 3;
    /** Between two others a word is easily met by chance. */
    private static final int SHORTEST_AROUND = 4;

    /** What makes another word of a word, and is no word itself: productie, productief, cliëntèle, concernen. */
    private static final Pattern SUFFIX =
            Pattern.compile("i[efv].*|ial.*|ele|eel|ere[nd].*|eer[dt]?e?|ement.*|iseer.*");

    /** What changes the meaning of a verb or a noun, and is no part that says which one: aanklanten, bijproduct. */
    private static final Set<String> PARTICLES = Set.of(
            "aan", "achter", "anti", "bij", "binnen", "boven", "buiten", "con", "contra", "door", "her", "inter", "mee",
            "mis", "non", "onder", "ont", "oor", "over", "pre", "pro", "sub", "tegen", "toe", "uit", "ver", "voor",
            "wan", "weg");

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern CONSONANT = Pattern.compile("[^aeiouy]");

    private Compound() {}

    /**
     * Whether the word has this part.
     *
     * @param endings what may stand behind the part where it is the last one
     */
    static boolean has(String word, String part, List<String> endings) {
        if (part.length() < SHORTEST_KNOWN || !word.contains(part)) {
            return false;
        }
        return begins(word, part)
                || endings.stream().anyMatch(ending -> ends(word, part + ending))
                || isAround(word, part);
    }

    private static boolean begins(String word, String part) {
        return word.startsWith(part) && follows(word.substring(part.length()), SHORTEST_OTHER);
    }

    private static boolean ends(String word, String part) {
        return word.endsWith(part) && goesBefore(word.substring(0, word.length() - part.length()), SHORTEST_OTHER);
    }

    private static boolean isAround(String word, String part) {
        int start = word.indexOf(part);
        return goesBefore(word.substring(0, start), SHORTEST_AROUND)
                && follows(word.substring(start + part.length()), SHORTEST_AROUND);
    }

    private static boolean follows(String rest, int shortest) {
        return isWord(rest, shortest) && !SUFFIX.matcher(rest).matches();
    }

    private static boolean goesBefore(String rest, int shortest) {
        return isWord(rest, shortest) && !PARTICLES.contains(rest);
    }

    private static boolean isWord(String letters, int shortest) {
        return letters.length() >= shortest
                && VOWEL.matcher(letters).find()
                && CONSONANT.matcher(letters).find();
    }
}
