package nl.rolwijzer.catalogue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether two names are nearly the same, by the pairs of letters they share (Dice's coefficient). */
final class Similarity {

    private static final double NEARLY = 0.75;

    private Similarity() {}

    static boolean isNearlyTheSame(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return !a.isEmpty() && (a.equals(b) || share(pairs(a), pairs(b)) >= NEARLY);
    }

    /**
     * What nearly the same names have in common: their pairs of letters, and all letters together, which is all that a
     * name of one letter has.
     */
    static Set<String> traits(String name) {
        String letters = letters(name);
        Set<String> traits = pairs(letters);
        traits.add(letters);
        return traits;
    }

    /**
     * How many of these traits a nearly equal name shares at least. With x shared pairs out of a and b, of which b is at
     * least x, 2x/(a + b) is at least 0.75 only where x is at least 0.6a.
     */
    static int fewestShared(Set<String> traits) {
        return Math.max(1, (int) Math.ceil((traits.size() - 1) * NEARLY / (2 - NEARLY)));
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String letters(String name) {
        return Folding.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
