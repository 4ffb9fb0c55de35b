package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sends a file while it is being made: however large it is, it is never all in memory. Making one holds a connection to the
 * database until the reader has it all; half of the connections stay for whoever reads pages, and who comes later waits.
 */
@Component
public class Download {

    private static final ZoneId OF_THE_READER = ZoneId.of("Europe/Amsterdam");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Clock clock;
    private final Semaphore turns;

    Download(Clock clock, @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        this.clock = clock;
        this.turns = new Semaphore(Math.max(1, connections / 2), true);
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
        if (method == HttpMethod.HEAD) {
            describe(response, name);
            return;
        }
        waitForATurn();
        try {
            describe(response, name);
            write(response, content);
        } finally {
            turns.release();
        }
    }

    /** @throws ResponseStatusException when others go on for too long; its page says to come back */
    private void waitForATurn() {
        try {
            if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, stopping);
        }
    }

    private static void write(HttpServletResponse response, Content content) throws IOException {
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
}
