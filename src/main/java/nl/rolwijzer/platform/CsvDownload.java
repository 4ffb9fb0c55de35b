package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Sends rows as a file while they are being made: however many there are, they are never all in memory. */
@Component
public class CsvDownload {

    private static final ZoneId OF_THE_READER = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    CsvDownload(Clock clock) {
        this.clock = clock;
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
        describe(response, name);
        if (method != HttpMethod.HEAD) {
            try {
                write(response, header, rows);
            } catch (IOException | RuntimeException failed) {
                startAgain(response);
                throw failed;
            }
        }
    }

    private void describe(HttpServletResponse response, String name) {
        String dated = name + "-" + LocalDate.ofInstant(clock.instant(), OF_THE_READER) + ".csv";
        response.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8).toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(dated).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    /** Closed at the end only: closing after a failure would make what is there look whole. */
    private static void write(HttpServletResponse response, List<String> header, Consumer<CsvFile> rows)
            throws IOException {
        CsvFile csv = new CsvFile(response.getOutputStream(), header);
        try {
            rows.accept(csv);
            csv.close();
        } catch (UncheckedIOException readerIsGone) {
            throw readerIsGone.getCause();
        }
    }

    /** So that an error page is not taken for the file. Once a part is sent, the server breaks the connection. */
    private static void startAgain(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }
}
