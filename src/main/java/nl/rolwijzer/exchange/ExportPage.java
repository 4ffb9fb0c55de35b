package nl.rolwijzer.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.platform.CsvDialect;

/**
 * What the page to choose an export on shows.
 *
 * @param filtered how many services the list with this filter has, as far as the report is about them
 * @param all how many there are without a filter
 */
record ExportPage(Export export, long filtered, long all) {

    /** Another report, on a page with the same wishes. */
    record Link(String id, String address, boolean current) {}

    /** Columns that belong together. */
    record Group(String id, List<Box> boxes) {

        public long chosen() {
            return boxes.stream().filter(Box::checked).count();
        }
    }

    record Box(String id, boolean checked) {}

    public ExportChoice choice() {
        return export.choice();
    }

    public boolean comma() {
        return choice().dialect() == CsvDialect.KOMMA;
    }

    /** Whether so many reports in one file are too many, with the extent that is chosen now. */
    public boolean tooManyReports() {
        return (choice().everything() ? all : filtered) > HandedReports.MOST;
    }

    public int mostReports() {
        return HandedReports.MOST;
    }

    public boolean history() {
        return choice().report().isHistory();
    }

    public List<Link> reports() {
        return Arrays.stream(Report.values())
                .filter(report -> !isPublic() || !report.isHistory())
                .map(report ->
                        new Link(report.id(), export.with(choice().with(report)).page(), choice().report() == report))
                .toList();
    }

    /** All columns that can be chosen; the others are in every file. */
    public List<Group> groups() {
        return Arrays.stream(ColumnGroup.values())
                .filter(group -> group != ColumnGroup.KENMERK)
                .map(group -> new Group(group.id(), boxes(group)))
                .toList();
    }

    /** The parameters that stay as they are. */
    public Map<String, List<String>> kept() {
        return SearchParameters.write(export.search());
    }

    public List<String> fixed() {
        return Arrays.stream(ServiceColumn.values())
                .filter(ServiceColumn::isFixed)
                .map(ServiceColumn::id)
                .toList();
    }

    private List<Box> boxes(ColumnGroup group) {
        return Arrays.stream(ServiceColumn.values())
                .filter(column -> column.group() == group)
                .filter(column -> !isPublic() || !column.isForInsiders())
                .map(column -> new Box(column.id(), export.columns().contains(column)))
                .toList();
    }

    private boolean isPublic() {
        return export.search().confirmedOnly();
    }
}
