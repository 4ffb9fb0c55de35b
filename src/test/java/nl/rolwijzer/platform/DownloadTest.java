package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** Files that many people take along at once leave room for everybody else. */
class DownloadTest {

    private static final Download.Name NAME = new Download.Name("lijst", "txt", "text/plain");

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void makesNoMoreFilesAtOnceThanHalfOfTheConnectionsAndAllOfThemInTheEnd() throws Exception {
        Download download = new Download(Clock.systemUTC(), 6);
        List<Callable<String>> people = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            people.add(() -> take(download));
        }
        ExecutorService pool = Executors.newFixedThreadPool(people.size());
        for (Future<String> file : pool.invokeAll(people)) {
            assertThat(file.get()).isEqualTo("alles");
        }
        pool.shutdown();

        assertThat(most.get()).isEqualTo(3);
    }

    private String take(Download download) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        download.send(response, HttpMethod.GET, NAME, stream -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause();
            stream.write("alles".getBytes());
            now.decrementAndGet();
        });
        return response.getContentAsString();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
