package nl.rolwijzer.browsing;

import java.util.List;

/**
 * One thing by which services are compared.
 *
 * @param subject what it is about
 * @param cells what each service has, in the order of the services
 */
record ComparedRow<S, T>(S subject, List<Cell<T>> cells) {

    /**
     * What one service has.
     *
     * @param essence equal to that of another cell when both say the same, in whatever words
     */
    record Cell<T>(Object essence, T shown) {}

    ComparedRow {
        cells = List.copyOf(cells);
    }

    public boolean isDifferent() {
        return cells.stream().map(Cell::essence).distinct().count() > 1;
    }
}
