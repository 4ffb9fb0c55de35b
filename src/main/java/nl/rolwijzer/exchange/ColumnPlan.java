package nl.rolwijzer.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which of our columns each column of a file is.
 *
 * @param columns the id of a {@link ServiceColumn} for each heading, in order; empty for a column that is left out
 */
record ColumnPlan(List<String> columns) {

    ColumnPlan {
        columns = List.copyOf(columns);
    }

    static ColumnPlan of(List<ServiceColumn> columns) {
        return new ColumnPlan(columns.stream().map(ServiceColumn::id).toList());
    }

    /** The cells of a row under our names; those of a column that is left out are dropped. */
    Map<ServiceColumn, String> name(List<String> cells) {
        Map<ServiceColumn, String> named = new EnumMap<>(ServiceColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            ServiceColumn.find(columns.get(i)).ifPresent(column -> named.put(column, cell));
        }
        return named;
    }

    boolean has(ServiceColumn column) {
        return columns.contains(column.id());
    }

    /** Which services the rows are about can be told. */
    public boolean isUsable() {
        return has(ServiceColumn.NAAM) || has(ServiceColumn.ID);
    }
}
