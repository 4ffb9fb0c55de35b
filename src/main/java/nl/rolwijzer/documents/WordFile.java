package nl.rolwijzer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A document for Word: headings are headings, tables have heads that come back on every page, pictures say what they show.
 * So it can be read aloud, and somebody can make it their own.
 */
public final class WordFile {

    /** Stands at the bottom of every page, not where it is in the HTML. */
    private static final String FOOT = "#voet";

    private static final int MARGIN = 1020;

    private WordFile() {}

    /** @param html a whole page that says in which language it is and what its title is */
    public static byte[] of(String html) {
        Document page = Jsoup.parse(html);
        try (XWPFDocument word = new XWPFDocument()) {
            WordStyles styles = WordStyles.in(word, page.child(0).attr("lang"));
            properties(word, page);
            paper(word);
            page.select(FOOT).forEach(foot -> foot(word, styles, foot));
            page.select(FOOT).remove();
            new WordBlocks(word, styles).add(page.body());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            word.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void properties(XWPFDocument word, Document page) {
        POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle(page.title());
        properties.setSubjectProperty(page.select("meta[name=subject]").attr("content"));
        properties.setCreator(page.select("meta[name=author]").attr("content"));
    }

    /** A4, with the margins of the PDF, in twentieths of a point. */
    private static void paper(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    /** Its words on the left, the number of the page and of all pages on the right. */
    private static void foot(XWPFDocument word, WordStyles styles, Element foot) {
        XWPFParagraph paragraph = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(styles.foot());
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.createRun().setText(foot.text());
        paragraph.createRun().addTab();
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" / ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
