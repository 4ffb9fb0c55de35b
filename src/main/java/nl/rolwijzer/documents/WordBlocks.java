package nl.rolwijzer.documents;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of a page into a Word document, one below the other. */
final class WordBlocks {

    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "i", "em", "cite", "q", "span", "br", "img", "small", "mark", "abbr");

    /** A part that is not broken over two pages. */
    private static final String WHOLE = "heel";

    private final XWPFDocument word;
    private final WordStyles styles;

    WordBlocks(XWPFDocument word, WordStyles styles) {
        this.word = word;
        this.styles = styles;
    }

    void add(Element parent) {
        add(parent, word::createParagraph);
    }

    /** @param next gives the paragraph that comes next where the blocks have to stand */
    void add(Element parent, Supplier<XWPFParagraph> next) {
        if (holdsWords(parent)) {
            paragraph(parent, next);
            return;
        }
        for (Element block : parent.children()) {
            if (block.normalName().equals("table")) {
                new WordTable(word, styles, this).add(block);
            } else {
                add(block, next);
            }
        }
    }

    private void paragraph(Element block, Supplier<XWPFParagraph> next) {
        XWPFParagraph paragraph = next.get();
        paragraph.setStyle(styles.of(block));
        paragraph.setKeepNext(isKeptWithNext(block));
        new WordRuns(paragraph).add(block);
    }

    /**
     * Whether what follows belongs on the same page: that of a heading does, and so does what stands in a part that is to
     * stay whole. A table may be broken between its rows, because it repeats its head.
     */
    private static boolean isKeptWithNext(Element block) {
        Element whole = block.closest("." + WHOLE);
        return block.normalName().matches("h[1-6]")
                || whole != null
                        && block.closest("table") == null
                        && whole.select("*").last() != block;
    }

    private static boolean holdsWords(Element element) {
        return element.childNodes().stream().anyMatch(WordBlocks::isInline);
    }

    private static boolean isInline(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : node instanceof Element element && INLINE.contains(element.normalName());
    }
}
