package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends rows as a CSV file while they are being made, in the form that a Dutch spreadsheet opens without asking. */
@Component
public class CsvDownload {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private final Download download;

    CsvDownload(Download download) {
        this.download = download;
    }

    /**
     * Sends the file; to a question about its headers only those.
     *
     * @param name of the file, without the day and the extension
     * @param rows writes every row
     */
    public void send(
            HttpServletResponse response, HttpMethod method, String name, List<String> header, Consumer<CsvFile> rows)
            throws IOException {
        download.send(response, method, new Download.Name(name, "csv", TYPE), stream -> {
            CsvFile csv = new CsvFile(stream, CsvDialect.PUNTKOMMA, header);
            rows.accept(csv);
            csv.finish();
        });
    }
}
