package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.rolwijzer.platform.CsvCell;
import nl.rolwijzer.platform.RowFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as a workbook. Every cell is a text, guarded as in a CSV file: whoever saves it as CSV gets no formulas, and one
 * rule takes both back. What does not fit on a sheet goes on with the next one.
 */
final class XlsxFile implements RowFile {

    /** As many rows as a sheet can have. */
    static final int MOST_ROWS = 1 << 20;

    private static final int HELD_BACK = 100;
    private static final int WIDTH = 22;

    private final Workbook book;
    private final List<String> header;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    XlsxFile(OutputStream stream, List<String> header) {
        this(stream, header, MOST_ROWS);
    }

    XlsxFile(OutputStream stream, List<String> header, int mostRows) {
        this.book = new Workbook(stream, "Rolwijzer", null);
        this.header = List.copyOf(header);
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    @Override
    public void write(List<String> cells) {
        try {
            if (rows == mostRows) {
                end();
                sheet = begin();
            }
            add(cells);
            if (rows % HELD_BACK == 0) {
                sheet.flush();
            }
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
    }

    @Override
    public void finish() throws IOException {
        end();
        book.finish();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet next = book.newWorksheet(sheets == 1 ? "Diensten" : "Diensten " + sheets);
        for (int column = 0; column < header.size(); column++) {
            next.width(column, WIDTH);
            next.inlineString(0, column, header.get(column));
        }
        next.range(0, 0, 0, header.size() - 1).style().bold().set();
        next.freezePane(0, 1);
        rows = 1;
        return next;
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, header.size() - 1);
        sheet.finish();
    }

    private void add(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(rows, column, CsvCell.guard(cells.get(column)));
            }
        }
        rows++;
    }
}
