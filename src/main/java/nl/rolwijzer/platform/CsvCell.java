package nl.rolwijzer.platform;

/**
 * A text in a cell that a spreadsheet must not take for a formula. Guarding and unguarding are exact inverses: whatever
 * somebody typed comes back as it was.
 */
public final class CsvCell {

    private static final char QUOTE = '\'';
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private CsvCell() {}

    /** The text with one {@code '} in front where a spreadsheet might run it, else untouched. */
    public static String guard(String text) {
        return isRisky(text) ? QUOTE + text : text;
    }

    /** The text that was guarded. Only for a cell of a file that we wrote: elsewhere the quote may be somebody's own. */
    public static String unguard(String cell) {
        return cell.indexOf(QUOTE) == 0 && isRisky(cell) ? cell.substring(1) : cell;
    }

    /** Quotes in front count too, so that a guarded text can always be told from one that had the quote itself. */
    private static boolean isRisky(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == QUOTE) {
            start++;
        }
        return start < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(start)) >= 0;
    }
}
