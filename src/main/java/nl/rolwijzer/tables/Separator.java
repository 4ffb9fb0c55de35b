package nl.rolwijzer.tables;

import java.io.IOException;
import java.io.Reader;

/**
 * What stands between the cells of a CSV file: the one that the first row has most of, outside quotes.
 *
 * @param named whether the first line is not a row but says so itself, such as {@code sep=;}
 */
record Separator(char character, boolean named) {

    /** The first of these where several are possible. */
    private static final String USUAL = ";,\t";

    private static final String NAMES_ITSELF = "sep=";

    static Separator of(Reader text) throws IOException {
        int[] counts = new int[USUAL.length()];
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int next = text.read(); next >= 0 && line.length() < TableFile.MOST_CHARACTERS; next = text.read()) {
            quoted ^= next == '"';
            if (!quoted && (next == '\n' || next == '\r')) {
                break;
            }
            line.append((char) next);
            int place = USUAL.indexOf(next);
            if (!quoted && place >= 0) {
                counts[place]++;
            }
        }
        return isNamed(line) ? new Separator(line.charAt(line.length() - 1), true) : new Separator(most(counts), false);
    }

    private static boolean isNamed(StringBuilder line) {
        return line.length() == NAMES_ITSELF.length() + 1 && line.indexOf(NAMES_ITSELF) == 0;
    }

    private static char most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return USUAL.charAt(best);
    }
}
