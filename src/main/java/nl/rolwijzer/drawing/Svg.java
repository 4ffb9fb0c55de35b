package nl.rolwijzer.drawing;

import java.util.Locale;

/**
 * An SVG document that is being drawn. Colours are attributes and never styles, which our content security policy forbids,
 * and so the file looks the same wherever it is put.
 */
final class Svg {

    static final double WIDTH = 720;

    private static final String FONT =
            "Open Sans, Segoe UI, Helvetica Neue, Roboto, Noto Sans, Arial, SansSerif, sans-serif";
    private final Markup xml = new Markup();
    private final double height;

    Svg(double height, Figure figure) {
        this(WIDTH, height, figure.sentence());
        if (!figure.title().isEmpty()) {
            text(figure.title(), 16, 28, new Type(18, "start", Ink.TEXT, true));
        }
    }

    /** @param sentence what the picture shows, for who cannot see it */
    Svg(double width, double height, String sentence) {
        this.height = height;
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                number(width),
                "height",
                number(height),
                "role",
                "img",
                "font-family",
                FONT);
        xml.leaf("title", sentence);
        box(0, 0, width, height, Ink.PAPER);
    }

    /** How a text looks; it is set from, to or around its place. */
    record Type(double size, String anchor, String colour, boolean bold) {

        static final Type LABEL = new Type(14, "start", Ink.TEXT, false);
        static final Type SMALL = new Type(12, "start", Ink.SOFT, false);

        Type anchored(String other) {
            return new Type(size, other, colour, bold);
        }

        Type coloured(String other) {
            return new Type(size, anchor, other, bold);
        }
    }

    /** What is written so far, for who draws something of their own. */
    Markup markup() {
        return xml;
    }

    void text(String text, double x, double y, Type type) {
        xml.leaf(
                "text",
                text,
                "x",
                number(x),
                "y",
                number(y),
                "font-size",
                number(type.size()),
                "text-anchor",
                type.anchor(),
                "fill",
                type.colour(),
                "font-weight",
                type.bold() ? "700" : "400");
    }

    void box(double x, double y, double width, double height, String colour) {
        xml.leaf(
                "rect",
                "",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                colour);
    }

    void line(double x1, double y1, double x2, double y2) {
        path("M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2), "none", Ink.RULE, 1);
    }

    void path(String path, String fill, String stroke, double width) {
        xml.leaf("path", "", "d", path, "fill", fill, "stroke", stroke, "stroke-width", number(width));
    }

    /** Ends the document, with a note at the bottom. */
    String end(String note) {
        if (!note.isEmpty()) {
            text(note, 16, height - 12, Type.SMALL);
        }
        return xml.end();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}
