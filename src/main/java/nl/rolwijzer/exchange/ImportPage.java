package nl.rolwijzer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a list shows.
 *
 * @param done how many rows were done in the step that goes on
 * @param of how many there are in it
 * @param shown the kind of the rows below; null when none are shown
 * @param rows some of that kind
 * @param next the line after which the next ones come; 0 when there are no more
 * @param staying services that taking back left alone
 */
record ImportPage(
        ImportRun run,
        Map<RowKind, Long> counts,
        long done,
        long of,
        @Nullable RowKind shown,
        List<ShownRow> rows,
        long next,
        List<ShownRow> staying) {

    /** A heading of the file, and what it is taken for. */
    record Heading(int place, String heading, String column) {}

    public long count(RowKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many services the list would make or change. */
    public long writes() {
        return count(RowKind.NIEUW) + count(RowKind.GEWIJZIGD);
    }

    public long refused() {
        return count(RowKind.GEWEIGERD);
    }

    public List<RowKind> kinds() {
        return List.of(RowKind.values());
    }

    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        List<String> cells = run.heading().cells();
        for (int i = 0; i < cells.size(); i++) {
            headings.add(new Heading(i, cells.get(i), run.plan().columns().get(i)));
        }
        return headings;
    }

    public List<String> choosable() {
        return ImportColumns.choosable().stream().map(ServiceColumn::id).toList();
    }

    /** What stands between cells, as part of a message code; empty for a workbook. */
    public String separator() {
        return switch (run.source().form().separator()) {
            case ";" -> "puntkomma";
            case "," -> "komma";
            case "\t" -> "tab";
            case "" -> "";
            default -> "anders";
        };
    }
}
