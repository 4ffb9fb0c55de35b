package nl.rolwijzer.exchange;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Begins work in the background, and waits for it as long as nobody minds: most lists are short. */
@Component
class Background {

    private static final long MOMENT = 1500;

    private final ImportJob job;

    Background(ImportJob job) {
        this.job = job;
    }

    void begin() {
        try {
            job.start().get(MOMENT, TimeUnit.MILLISECONDS);
        } catch (TimeoutException takesLonger) {
            // The page shows how far it is.
        } catch (ExecutionException failed) {
            // It is in the log, and the job tries again.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
