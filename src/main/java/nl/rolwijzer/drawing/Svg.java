package nl.rolwijzer.drawing;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG document that is being drawn. Colours are attributes and never styles, which our content security policy forbids,
 * and so the file looks the same wherever it is put.
 */
final class Svg {

    static final double WIDTH = 720;

    private static final String FONT =
            "Segoe UI, Helvetica Neue, Roboto, Noto Sans, Open Sans, Arial, SansSerif, sans-serif";
    /** What XML 1.0 cannot hold. */
    private static final String UNWRITABLE = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    private final double height;

    Svg(double height, Figure figure) {
        this.height = height;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(WIDTH) + " " + number(height),
                "width",
                number(WIDTH),
                "height",
                number(height),
                "role",
                "img",
                "font-family",
                FONT);
        leaf("title", figure.sentence());
        box(0, 0, WIDTH, height, Ink.PAPER);
        if (!figure.title().isEmpty()) {
            text(figure.title(), 16, 28, new Type(18, "start", Ink.TEXT, true));
        }
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

    void text(String text, double x, double y, Type type) {
        leaf(
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
        leaf(
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
        leaf("path", "", "d", path, "fill", fill, "stroke", stroke, "stroke-width", number(width));
    }

    /** Ends the document, with a note at the bottom. */
    String end(String note) {
        if (!note.isEmpty()) {
            text(note, 16, height - 12, Type.SMALL);
        }
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toString();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }

    private void leaf(String name, String text, String... attributes) {
        open(name, attributes);
        try {
            xml.writeCharacters(text.replaceAll(UNWRITABLE, " "));
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
