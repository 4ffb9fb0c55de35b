package nl.rolwijzer.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.platform.CsvCell;

/** Tables as a file has them: rows of cells, the heading first. */
final class CsvTables {

    private CsvTables() {}

    static List<List<String>> rows(String csv, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** Every row by the names of its columns; what is missing at its end is empty. */
    static List<Map<String, String>> named(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> named(rows.get(0), row)).toList();
    }

    static List<Map<String, String>> unguarded(List<Map<String, String>> rows) {
        rows.forEach(row -> row.replaceAll((name, cell) -> CsvCell.unguard(cell)));
        return rows;
    }

    private static Map<String, String> named(List<String> header, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), i < row.size() ? row.get(i) : "");
        }
        return named;
    }
}
