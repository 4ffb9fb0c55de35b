package nl.rolwijzer.platform;

import java.util.regex.Pattern;

/** A text in a cell that a spreadsheet must not take for a formula. */
final class CsvCell {

    /** Quotes in front count too, so that a guarded text can always be told from one that had the quote itself. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n]");

    private CsvCell() {}

    /** The text with one {@code '} in front where a spreadsheet might run it, else untouched. */
    static String guard(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
