package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.rolwijzer.platform.Download;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives the services of a search as a file: the same rows as the list with the same address, unless the address asks for
 * other ones.
 */
@Controller
class ServicesFileController {

    /** The same for other systems. */
    private static final String API = "/api/v1/uitvoer/diensten.";

    private final ExportReader reader;
    private final Exports exports;
    private final Download download;

    ServicesFileController(ExportReader reader, Exports exports, Download download) {
        this.reader = reader;
        this.exports = exports;
        this.download = download;
    }

    @GetMapping({"/diensten.csv", API + "csv"})
    void csv(@RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        send(reader.read(parameters, ExportFormat.CSV), method, response);
    }

    @GetMapping({"/diensten.xlsx", API + "xlsx"})
    void xlsx(@RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        send(reader.read(parameters, ExportFormat.XLSX), method, response);
    }

    @GetMapping({"/diensten.json", API + "json"})
    void json(@RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        send(reader.read(parameters, ExportFormat.JSON), method, response);
    }

    private void send(Export export, HttpMethod method, HttpServletResponse response) throws IOException {
        if (export.isForInsiders()) {
            throw new AccessDeniedException("older revisions are for who has signed in");
        }
        Download.Name file = export.format().file(export.choice().report());
        download.send(
                response, method, file, stream -> exports.write(export, stream, RunningExportsController.account()));
    }
}
