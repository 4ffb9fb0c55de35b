package nl.rolwijzer.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of any text a part of the name of a file that every computer takes: small letters, digits and hyphens. */
final class FileWords {

    private static final int LONGEST = 60;

    private FileWords() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "dienst" : cut;
    }
}
