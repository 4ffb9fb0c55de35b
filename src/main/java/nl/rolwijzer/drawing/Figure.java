package nl.rolwijzer.drawing;

import java.util.List;

/**
 * Numbers in rows and columns, to be drawn.
 *
 * @param title above the picture; empty for none, where the page has it already
 * @param sentence what the picture shows, for who cannot see it
 * @param note below the picture, such as what was counted and when; may be empty
 * @param columns one for each number of a row; their names show in a table of two directions only
 */
public record Figure(String title, String sentence, String note, List<String> columns, List<Row> rows) {

    /**
     * What was counted.
     *
     * @param shown the words for each number
     */
    public record Row(String label, List<Long> values, List<String> shown) {

        public Row {
            values = List.copyOf(values);
            shown = List.copyOf(shown);
        }

        /** Numbers that speak for themselves. */
        public Row(String label, List<Long> values) {
            this(label, values, values.stream().map(String::valueOf).toList());
        }

        long first() {
            return values.get(0);
        }
    }

    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The largest number, and at least 1, to measure the others by. */
    long most() {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .reduce(1, Math::max);
    }
}
