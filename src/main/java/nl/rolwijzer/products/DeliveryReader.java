package nl.rolwijzer.products;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of the list as it is published: one line for each product and legal basis. A product of which one line is
 * refused is left out as a whole, so that it does not lose what that line says.
 */
final class DeliveryReader {

    /** The list itself has some 1,250. */
    private static final int MOST_LINES = 10_000;

    /** What stands for a product that has no name yet. */
    private static final String PLACEHOLDER = "UPL-naam_nog_niet_beschikbaar";

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final DeliveryColumns columns;
    private int rows;
    private int placeholders;

    private DeliveryReader(DeliveryColumns columns) {
        this.columns = columns;
    }

    static Delivery read(byte[] file) {
        List<CsvRecord> records = records(DeliveryText.of(file));
        DeliveryReader reader = new DeliveryReader(DeliveryColumns.of(
                records.isEmpty() ? List.of() : records.get(0).getFields()));
        records.stream().skip(1).forEach(reader::read);
        return reader.delivery();
    }

    private static List<CsvRecord> records(String text) {
        // A quote that is never closed would swallow the rest of the file, and nobody would notice.
        if (text.chars().filter(character -> character == '"').count() % 2 != 0) {
            throw new DeliveryRefused("upl.bestand.aanhalingsteken");
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = csv.stream().limit(MOST_LINES + 2L).toList();
            if (records.size() > MOST_LINES + 1) {
                throw new DeliveryRefused("upl.bestand.regels", MOST_LINES);
            }
            return records;
        } catch (CsvParseException unreadable) {
            throw new DeliveryRefused("upl.bestand.geen_csv");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void read(CsvRecord record) {
        rows++;
        DeliveryRow row = new DeliveryRow(record, columns);
        if (row.uri().endsWith("/" + PLACEHOLDER)) {
            placeholders++;
            return;
        }
        row.fault().ifPresentOrElse(refused::add, () -> add(row));
    }

    /** Lines about one product say the same of it, but for the legal basis. */
    private void add(DeliveryRow row) {
        Product product = row.product();
        Product earlier = products.get(row.uri());
        if (earlier != null && !earlier.isLike(product)) {
            refused.add(row.refused("upl.regel.anders", lines.getOrDefault(row.uri(), 0L)));
            return;
        }
        lines.putIfAbsent(row.uri(), row.line());
        products.put(row.uri(), (earlier == null ? product : earlier).with(row.basis()));
    }

    private Delivery delivery() {
        Set<String> doubtful = new HashSet<>();
        refused.forEach(line -> doubtful.add(line.uri()));
        products.keySet().removeAll(doubtful);
        if (products.isEmpty() && refused.isEmpty()) {
            throw new DeliveryRefused("upl.bestand.geen_producten");
        }
        return new Delivery(List.copyOf(products.values()), refused, rows, placeholders);
    }
}
