package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Sights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives the services of a search as a file: the same rows as the list with the same address. */
@Controller
class ServicesCsvController {

    private static final ZoneId OF_THE_READER = ZoneId.of("Europe/Amsterdam");

    private final Search search;
    private final Sights sights;
    private final Clock clock;
    private final String baseUrl;

    ServicesCsvController(Search search, Sights sights, Clock clock, @Value("${rolwijzer.base-url:}") String baseUrl) {
        this.search = search;
        this.sights = sights;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/diensten.csv")
    void download(
            @RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        describe(response);
        if (method != HttpMethod.HEAD) {
            try {
                write(SearchParameters.read(parameters).seeing(sights.current().isEverything()), response);
            } catch (IOException | RuntimeException failed) {
                startAgain(response);
                throw failed;
            }
        }
    }

    private void describe(HttpServletResponse response) {
        String name = "rolwijzer-diensten-" + LocalDate.ofInstant(clock.instant(), OF_THE_READER) + ".csv";
        response.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8).toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    /** Closed at the end only: closing after a failure would make what is there look whole. */
    private void write(SearchRequest request, HttpServletResponse response) throws IOException {
        String services = site() + "/diensten/";
        ServicesCsv csv = new ServicesCsv(response.getOutputStream());
        try {
            search.forEach(request, service -> csv.write(new ServiceRow(service, services + service.id())));
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

    private String site() {
        return baseUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : baseUrl.strip().replaceAll("/+$", "");
    }
}
