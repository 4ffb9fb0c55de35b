package nl.rolwijzer.process;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.StepColumns;
import nl.rolwijzer.tables.TableRow;

/** The first row of a table with steps: which column is which field of the form. */
record TableHeading(List<String> columns) {

    private static final Set<String> PLAIN = Set.of(
            StepColumns.NAME,
            StepColumns.DESCRIPTION,
            StepColumns.ACTOR,
            StepColumns.TOUCH,
            StepColumns.unit(StepColumns.TOUCH),
            StepColumns.WAITING,
            StepColumns.unit(StepColumns.WAITING),
            StepColumns.LEGAL_BASIS);

    static final List<String> PARTIES = Stream.concat(
                    Stream.of(StepTexts.INDIVIDUAL),
                    Stream.of(CitizenRole.values()).map(CitizenRole::id))
            .toList();

    TableHeading {
        columns = List.copyOf(columns);
    }

    /** @throws FileRefused when it names no steps, or one column twice */
    static TableHeading of(TableRow row) {
        List<String> columns = row.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!columns.contains(StepColumns.NAME)) {
            throw new FileRefused("stappen.inlezen.fout.geen_naam");
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new FileRefused("stappen.inlezen.fout.kolom_twee_keer", column);
            }
        }
        return new TableHeading(columns);
    }

    /** Whether we wrote the file, so that a quote in front of a formula is ours and not somebody's own. */
    boolean isOurs() {
        return columns.contains(StepColumns.SERVICE) && columns.contains(StepColumns.ID);
    }

    /** Columns that we do not know, as they are called in the file. */
    List<String> unknown() {
        return columns.stream()
                .filter(column -> !column.isEmpty() && !column.equals(StepColumns.ID))
                .filter(column ->
                        !StepColumns.isDerived(column) && field(column).isEmpty())
                .toList();
    }

    /** The name of the field of a step that a column fills, if it fills one. */
    static Optional<String> field(String column) {
        if (PLAIN.contains(column)) {
            return Optional.of(column);
        }
        return PARTIES.stream()
                .flatMap(party -> Stream.of(StepFields.OPINION + party, StepTexts.reasonOf(party)))
                .filter(field -> column(field).equals(column))
                .findFirst();
    }

    /** The column that fills a field. */
    static String column(String field) {
        int point = field.indexOf('.');
        if (point < 0) {
            return field;
        }
        String party = field.substring(point + 1);
        return field.startsWith(StepFields.OPINION) ? StepColumns.opinion(party) : StepColumns.reason(party);
    }
}
