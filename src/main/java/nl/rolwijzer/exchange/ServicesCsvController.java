package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.CsvDownload;
import nl.rolwijzer.platform.CsvFile;
import nl.rolwijzer.platform.Sights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives the services of a search as a file: the same rows as the list with the same address. */
@Controller
class ServicesCsvController {

    private final Search search;
    private final Sights sights;
    private final CsvDownload download;
    private final String baseUrl;

    ServicesCsvController(
            Search search, Sights sights, CsvDownload download, @Value("${rolwijzer.base-url:}") String baseUrl) {
        this.search = search;
        this.sights = sights;
        this.download = download;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/diensten.csv")
    void download(
            @RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        SearchRequest request =
                SearchParameters.read(parameters).seeing(sights.current().isEverything());
        download.send(response, method, "rolwijzer-diensten", ServiceColumn.headers(), csv -> write(request, csv));
    }

    private void write(SearchRequest request, CsvFile csv) {
        String services = site() + "/diensten/";
        search.forEach(
                request, service -> csv.write(ServiceColumn.cells(new ServiceRow(service, services + service.id()))));
    }

    private String site() {
        return baseUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : baseUrl.strip().replaceAll("/+$", "");
    }
}
