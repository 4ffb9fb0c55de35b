package nl.rolwijzer.language;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;

/**
 * A service with a text, and with the roles that people gave it.
 *
 * @param required roles on which they agree
 * @param allowed roles that one of them gave
 * @param debatable roles that a reasonable reader could give
 */
record LabelledService(
        String id, ServiceText text, Set<CitizenRole> required, Set<CitizenRole> allowed, Set<CitizenRole> debatable) {

    /** The labelled services of one file with the texts of another, by id. */
    static List<LabelledService> read(Path labels, Path texts) throws IOException {
        Map<String, NamedCsvRecord> written = rows(texts).stream()
                .collect(Collectors.toMap(row -> row.getField("id"), Function.identity(), (first, second) -> first));
        return rows(labels).stream()
                .map(row -> of(row, Optional.ofNullable(written.get(row.getField("id")))))
                .toList();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static LabelledService of(NamedCsvRecord row, Optional<NamedCsvRecord> text) {
        return new LabelledService(
                row.getField("id"),
                new ServiceText(row.getField("name"), field(text, "description"), field(text, "legal_basis")),
                roles(row, "role_required"),
                roles(row, "role_allowed"),
                roles(row, "role_debatable"));
    }

    private static String field(Optional<NamedCsvRecord> text, String column) {
        return text.flatMap(row -> row.findField(column)).orElse("");
    }

    private static Set<CitizenRole> roles(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split("\\|"))
                .flatMap(id -> CitizenRole.find(id.strip()).stream())
                .collect(Collectors.toSet());
    }

    boolean requiredOrAllowed(CitizenRole role) {
        return required.contains(role) || allowed.contains(role);
    }

    /** A debatable role is neither right nor wrong. */
    Score score(CitizenRole role, boolean proposed) {
        boolean right = proposed && requiredOrAllowed(role);
        boolean wrong = proposed && !right && !debatable.contains(role);
        return score(right, wrong, !proposed && required.contains(role));
    }

    /** A debatable role is wrong. */
    Score strictScore(CitizenRole role, boolean proposed) {
        boolean right = proposed && requiredOrAllowed(role);
        return score(right, proposed && !right, !proposed && required.contains(role));
    }

    private static Score score(boolean right, boolean wrong, boolean missed) {
        return new Score(right ? 1 : 0, wrong ? 1 : 0, missed ? 1 : 0);
    }
}
