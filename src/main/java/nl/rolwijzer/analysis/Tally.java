package nl.rolwijzer.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was counted for one picture: the numbers, each with the services behind it.
 *
 * @param columns what each number of a line is called
 * @param total how many services took part
 */
record Tally(Picture picture, List<String> columns, List<Line> lines, long total) {

    Tally {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** @param label what was counted, in the language of the reader */
    record Line(String label, List<Cell> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        static Line of(String label, long count, String address) {
            return new Line(label, List.of(Cell.of(count, address)));
        }
    }

    /**
     * @param count of services, or a time in minutes
     * @param shown what a reader sees of it
     * @param address of the list of exactly these services, or of those in which the time is; empty when there is none
     */
    record Cell(long count, String shown, String address) {

        static Cell of(long count, String address) {
            return new Cell(count, String.valueOf(count), address);
        }

        public boolean isLinked() {
            return count > 0 && !address.isEmpty();
        }
    }

    /** The largest number with what it is of, unless all are 0. */
    Optional<Peak> peak() {
        return lines.stream()
                .flatMap(line -> IntStream.range(0, line.cells().size())
                        .mapToObj(column -> new Peak(
                                line.label(), columns.get(column), line.cells().get(column))))
                .filter(peak -> peak.cell().count() > 0)
                .max(Comparator.comparingLong(peak -> peak.cell().count()));
    }

    record Peak(String label, String column, Cell cell) {}

    public boolean isEmpty() {
        return peak().isEmpty();
    }
}
