package nl.rolwijzer.assessment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of examples beside the tests: separated by semicolons, lists joined with a bar. */
final class CsvTable {

    private CsvTable() {}

    static List<NamedCsvRecord> read(String name) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(
                        new InputStreamReader(CsvTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> list(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The columns that carry the name of a question. */
    static Answers answers(NamedCsvRecord row, Rulebook rulebook) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        rulebook.questionnaire().questions().forEach(question -> given.put(question.id(), list(row, question.id())));
        return rulebook.questionnaire().read(given);
    }
}
