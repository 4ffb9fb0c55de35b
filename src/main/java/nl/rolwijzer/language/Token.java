package nl.rolwijzer.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a text.
 *
 * @param folded in lower case and without accents, to compare by
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Token(String folded, int start, int end) {

    /** A hyphen parts words: whoever writes them apart or together is understood alike. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Nearly every word, and the quickest to fold. */
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Token> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Token(fold(found.group()), found.start(), found.end()))
                .toList();
    }

    static String fold(String word) {
        return ASCII.matcher(word).matches()
                ? word.toLowerCase(Locale.ROOT)
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
