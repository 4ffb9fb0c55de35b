package nl.rolwijzer.documents;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Writes a table of a page into a Word document: as wide as the text, with a head that every page repeats. */
final class WordTable {

    /** The width of the text of a page, in twentieths of a point: A4 without its margins. */
    private static final int WIDTH = 9860;

    private static final String HEAD = "E3EFEE";

    private final XWPFDocument word;
    private final WordStyles styles;
    private final WordBlocks blocks;

    WordTable(XWPFDocument word, WordStyles styles, WordBlocks blocks) {
        this.word = word;
        this.styles = styles;
        this.blocks = blocks;
    }

    void add(Element table) {
        table.select("caption").forEach(caption -> {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setStyle(styles.of(caption));
            new WordRuns(paragraph).add(caption);
        });
        List<Element> rows = table.select("tr");
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        if (columns == 0) {
            return;
        }
        XWPFTable written = word.createTable(rows.size(), columns);
        written.getCTTbl().getTblPr().unsetTblBorders();
        written.setStyleID(styles.table());
        written.setWidth("100%");
        List<Integer> widths = widths(table, columns);
        grid(written, widths);
        for (int row = 0; row < rows.size(); row++) {
            row(written.getRow(row), rows.get(row), widths);
        }
    }

    private void row(XWPFTableRow written, Element row, List<Integer> widths) {
        boolean head = row.closest("thead") != null;
        written.setRepeatHeader(head);
        written.setCantSplitRow(true);
        for (int place = 0; place < row.children().size(); place++) {
            XWPFTableCell cell = written.getCell(place);
            cell.setWidth(String.valueOf(widths.get(place)));
            if (head) {
                cell.setColor(HEAD);
            }
            blocks.add(row.child(place), paragraphs(cell));
        }
    }

    /** A new cell has an empty paragraph, which is the first to be used. */
    private static Supplier<XWPFParagraph> paragraphs(XWPFTableCell cell) {
        boolean[] used = {false};
        return () -> {
            XWPFParagraph next = used[0] ? cell.addParagraph() : cell.getParagraphArray(0);
            used[0] = true;
            return next;
        };
    }

    /** As {@code <col width="30%">} says; without it all the same. */
    private static List<Integer> widths(Element table, int columns) {
        List<Integer> said = table.select("col[width]").stream()
                .map(column -> WIDTH * Integer.parseInt(column.attr("width").replace("%", "")) / 100)
                .toList();
        return said.size() == columns ? said : Collections.nCopies(columns, WIDTH / columns);
    }

    private static void grid(XWPFTable table, List<Integer> widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }
}
