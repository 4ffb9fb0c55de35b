package nl.rolwijzer.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * What a document looks like in Word, as {@code styles.xml} says: a style for each kind of element, and one for each class
 * that has the name of a style.
 */
final class WordStyles {

    private static final Map<String, String> OF_ELEMENTS = Map.of(
            "h1", "Title",
            "h2", "Heading1",
            "h3", "Heading2",
            "h4", "Heading3",
            "li", "ListBullet",
            "caption", "Caption");

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** Gives a new document these styles. */
    static WordStyles in(XWPFDocument word, String language) {
        try {
            XWPFStyles styles = word.createStyles();
            styles.setStyles(StylesDocument.Factory.parse(look("styles.xml")).getStyles());
            styles.setSpellingLanguage(language);
            XWPFNumbering numbering = word.createNumbering();
            numbering.setNumbering(
                    NumberingDocument.Factory.parse(look("numbering.xml")).getNumbering());
            return new WordStyles(styles);
        } catch (IOException | XmlException broken) {
            throw new UncheckedIOException(new IOException("the styles for Word cannot be read", broken));
        }
    }

    private static InputStream look(String name) {
        return new ByteArrayInputStream(Shipped.look(name));
    }

    /** The nearest class with a style, of the element or of what it stands in, before what the element itself is. */
    String of(Element element) {
        return element.classNames().stream()
                .filter(styles::styleExist)
                .findFirst()
                .orElseGet(() -> OF_ELEMENTS.containsKey(element.normalName())
                        ? Objects.requireNonNull(OF_ELEMENTS.get(element.normalName()))
                        : element.parent() == null ? "Normal" : of(element.parent()));
    }

    String table() {
        return "TableGrid";
    }

    String foot() {
        return "Footer";
    }
}
