package nl.rolwijzer.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/** Writes services one by one in the form that a Dutch spreadsheet opens without asking. */
final class ServicesCsv implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;

    /** Starts with the header. */
    ServicesCsv(OutputStream stream) throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        write(ServiceColumn::header);
    }

    void write(ServiceRow row) {
        write(column -> CsvCell.guard(column.value(row)));
    }

    private void write(Function<ServiceColumn, String> cell) {
        csv.writeRecord(Arrays.stream(ServiceColumn.values()).map(cell).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
