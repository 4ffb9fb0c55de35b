package nl.rolwijzer.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows one by one in the form that a Dutch spreadsheet opens without asking, and that runs no formula in it. */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;

    /** Starts with the header. */
    CsvFile(OutputStream stream, List<String> header) throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(header);
    }

    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvCell::guard).toList());
    }

    void close() throws IOException {
        csv.close();
    }
}
