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

/** Writes rows one by one as CSV, in which a spreadsheet runs no formula. */
public final class CsvFile implements RowFile {

    private final CsvWriter csv;

    /** Starts with the header. */
    public CsvFile(OutputStream stream, CsvDialect dialect, List<String> header) throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write(dialect.start());
        this.csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(header);
    }

    @Override
    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvCell::guard).toList());
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
