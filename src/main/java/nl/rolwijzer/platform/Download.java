package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends a file while it is being made: however large it is, it is never all in memory. */
@Component
public class Download {

    private static final ZoneId OF_THE_READER = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    Download(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a file is called.
     *
     * @param base what stands before the day and the extension
     * @param type as in the header {@code Content-Type}
     */
    public record Name(String base, String extension, String type) {}

    /** What is in a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; the stream stays open. */
        void write(OutputStream stream) throws IOException;
    }

    /** Sends the file; to a question about its headers only those. */
    public void send(HttpServletResponse response, HttpMethod method, Name name, Content content) throws IOException {
        describe(response, name);
        if (method != HttpMethod.HEAD) {
            try {
                content.write(new Unhurried(response.getOutputStream()));
            } catch (UncheckedIOException readerIsGone) {
                startAgain(response);
                throw readerIsGone.getCause();
            } catch (IOException | RuntimeException failed) {
                startAgain(response);
                throw failed;
            }
        }
    }

    private void describe(HttpServletResponse response, Name name) {
        String dated = name.base() + "-" + LocalDate.ofInstant(clock.instant(), OF_THE_READER) + "." + name.extension();
        response.setContentType(name.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(dated).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    /** So that an error page is not taken for the file. Once a part is sent, the server breaks the connection. */
    private static void startAgain(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    /**
     * Leaves it to the server when to send, and never closes: as long as nothing is sent a failure can still become an
     * error page, and closing after one would make what is there look whole.
     */
    private static final class Unhurried extends FilterOutputStream {

        private Unhurried(OutputStream response) {
            super(response);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void flush() {
            // The server does.
        }

        @Override
        public void close() {
            // The server does.
        }
    }
}
