package nl.rolwijzer.language;

/**
 * A word of the market in one of the texts of a service, with some words around it to know it by.
 *
 * @param field the name of the text
 * @param end exclusive
 * @param written the word as it stands there
 */
public record Occurrence(String field, int start, int end, String before, String written, String after) {

    private static final int AROUND = 50;
    private static final String CUT = "…";

    static Occurrence of(String field, String text, Hit hit) {
        return new Occurrence(
                field,
                hit.start(),
                hit.end(),
                before(text, hit.start()),
                text.substring(hit.start(), hit.end()),
                after(text, hit.end()));
    }

    private static String before(String text, int end) {
        int space = text.lastIndexOf(' ', Math.max(0, end - AROUND));
        return end <= AROUND || space < 0 ? text.substring(0, end) : CUT + text.substring(space + 1, end);
    }

    private static String after(String text, int start) {
        int space = text.indexOf(' ', Math.min(text.length(), start + AROUND));
        return text.length() - start <= AROUND || space < 0
                ? text.substring(start)
                : text.substring(start, space) + CUT;
    }
}
