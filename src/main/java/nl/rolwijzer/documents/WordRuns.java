package nl.rolwijzer.documents;

import java.net.URI;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes words and pictures into one paragraph of a Word document. */
final class WordRuns {

    /** A text in which the ends of lines mean something, because somebody typed them. */
    private static final String LINES = "regels";

    private final XWPFParagraph paragraph;

    WordRuns(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** How words look; it grows from the outside in. */
    private record Look(boolean bold, boolean italic, boolean lines, String link) {

        Look in(Element element) {
            String name = element.normalName();
            String address = name.equals("a") && element.attr("href").startsWith("http") ? element.attr("href") : link;
            return new Look(
                    bold || name.equals("strong") || name.equals("b"),
                    italic || name.equals("em") || name.equals("cite"),
                    lines || element.hasClass(LINES),
                    address);
        }
    }

    void add(Element element) {
        boolean head = element.closest("th") != null;
        children(element, new Look(head, false, false, "").in(element));
    }

    private void children(Element element, Look look) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(look.lines() ? text.getWholeText() : text.text(), look);
            } else if (node instanceof Element child) {
                child(child, look.in(child));
            }
        }
    }

    private void child(Element child, Look look) {
        switch (child.normalName()) {
            case "br" -> paragraph.createRun().addBreak();
            case "img" -> new WordPicture(child).addTo(paragraph.createRun());
            default -> children(child, look);
        }
    }

    /** What is not said here is as the style of the paragraph says. */
    private static void dress(XWPFRun run, Look look) {
        if (look.bold()) {
            run.setBold(true);
        }
        if (look.italic()) {
            run.setItalic(true);
        }
        if (!look.link().isEmpty()) {
            run.setStyle("Hyperlink");
        }
    }

    private void text(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = look.link().isEmpty()
                ? paragraph.createRun()
                : paragraph.createHyperlinkRun(URI.create(look.link()).toASCIIString());
        dress(run, look);
        String[] lines = look.lines() ? text.strip().split("\\R", -1) : new String[] {text};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
