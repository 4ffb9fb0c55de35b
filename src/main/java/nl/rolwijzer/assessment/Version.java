package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The version of a rulebook: three numbers, of which each says how much the one before it has changed. */
public record Version(int first, int second, int third) implements Comparable<Version> {

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::first)
            .thenComparingInt(Version::second)
            .thenComparingInt(Version::third);

    /** Which number a change raises, from the least to the most that it does. */
    public enum Part {
        /** Third: words only. */
        WORDS,
        /** Second: a new question, option or rule that leaves existing answers as they were. */
        ADDITIONS,
        /** First: existing answers may get other roles. */
        OUTCOMES;

        /** The id by which a screen finds its words. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads three numbers with points between them, as every rulebook that was read has. */
    public static Version of(String text) {
        int[] numbers =
                Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return new Version(numbers[0], numbers[1], numbers[2]);
    }

    /** The first version after this one that says so. */
    public Version next(Part part) {
        return switch (part) {
            case WORDS -> new Version(first, second, third + 1);
            case ADDITIONS -> new Version(first, second + 1, 0);
            case OUTCOMES -> new Version(first + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return first + "." + second + "." + third;
    }
}
