package nl.rolwijzer.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rolwijzer.lean.StepColumns;
import nl.rolwijzer.platform.CsvCell;
import nl.rolwijzer.tables.TableRow;

/** One row of a table under its heading. */
record TableCells(TableHeading heading, TableRow row) {

    /** What stands in a column, as it was before we guarded it; empty without such a column. */
    String text(String column) {
        int place = heading.columns().indexOf(column);
        if (place < 0 || place >= row.cells().size()) {
            return "";
        }
        String cell = row.cells().get(place);
        return heading.isOurs() ? CsvCell.unguard(cell) : cell;
    }

    /** What stands in the columns that fill a field of the form, by that field. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String column : heading.columns()) {
            Optional<String> field = TableHeading.field(column);
            field.ifPresent(name -> texts.put(name, onOneLine(column, text(column))));
        }
        return texts;
    }

    /** Whether something stands behind the last column: then a separator stands in a text without quotes. */
    boolean isTooLong() {
        List<String> cells = row.cells();
        return cells.size() > heading.columns().size()
                && cells.subList(heading.columns().size(), cells.size()).stream()
                        .anyMatch(cell -> !cell.isBlank());
    }

    /** Only a description has lines. */
    private static String onOneLine(String column, String text) {
        return column.equals(StepColumns.DESCRIPTION)
                ? text
                : text.replaceAll("\\R", " ").strip();
    }
}
