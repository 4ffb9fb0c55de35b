package nl.rolwijzer.language;

import java.util.Locale;

/** How often a proposed role was right, wrong, or missing; sums of it are micro-averages. */
record Score(int right, int wrong, int missed) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Nothing proposed, nothing wrong. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Nothing to find, nothing missed. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        return right == 0 && wrong + missed > 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%4d %4d %4d   %.3f   %.3f   %.3f", right, wrong, missed, precision(), recall(), f1());
    }
}
