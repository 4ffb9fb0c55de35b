package nl.rolwijzer.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable: lower case, no accents, single spaces. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private Folding() {}

    /** The same for every spelling of a text. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        // Composed again, because a Korean syllable is three letters long without.
        String whole = Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return SPACE.matcher(whole).replaceAll(" ").strip();
    }
}
