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
