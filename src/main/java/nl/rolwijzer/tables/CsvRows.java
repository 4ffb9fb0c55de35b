package nl.rolwijzer.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds, and refuses a row as soon as it is more than a row can be. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<TableRow> {

    private final List<String> cells = new ArrayList<>();
    private long line = 1;
    private int characters;

    /** Where the last row starts that was begun. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        cells.clear();
        characters = 0;
    }

    @Override
    protected void handleField(int index, char[] text, int start, int length, boolean quoted) {
        characters += length;
        if (characters > TableFile.MOST_CHARACTERS) {
            throw new TableRefused(TableRefused.Kind.RIJ_TE_LANG, line);
        }
        if (index >= TableFile.MOST_COLUMNS) {
            throw new TableRefused(TableRefused.Kind.TE_VEEL_KOLOMMEN, line);
        }
        String cell = new String(text, start, length);
        if (cell.indexOf('\0') >= 0) {
            throw new TableRefused(TableRefused.Kind.NULTEKEN, line);
        }
        cells.add(cell);
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(line, cells);
    }
}
