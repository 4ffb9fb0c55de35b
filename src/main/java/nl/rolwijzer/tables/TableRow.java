package nl.rolwijzer.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it starts in the file, from 1; in a workbook, the number of the row
 */
public record TableRow(long line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether it says nothing at all. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
