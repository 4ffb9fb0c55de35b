package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.rolwijzer.platform.Download;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The services of a search as linked data, at the address of the list and of its JSON for whoever accepts that rather, and
 * as a file.
 */
@Controller
class LinkedCatalogueController {

    private final ExportReader reader;
    private final Exports exports;
    private final Download download;

    LinkedCatalogueController(ExportReader reader, Exports exports, Download download) {
        this.reader = reader;
        this.exports = exports;
        this.download = download;
    }

    @GetMapping(
            path = {"/diensten", "/api/v1/diensten"},
            produces = LinkedTypes.TURTLE)
    void turtle(@RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        send(reader.read(parameters, ExportFormat.TTL), method, response);
    }

    @GetMapping(
            path = {"/diensten", "/api/v1/diensten"},
            produces = LinkedTypes.JSON_LD)
    void jsonLd(@RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        send(reader.read(parameters, ExportFormat.JSONLD), method, response);
    }

    @GetMapping("/diensten.ttl")
    void turtleFile(
            @RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        turtle(parameters, method, response);
    }

    @GetMapping("/diensten.jsonld")
    void jsonLdFile(
            @RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        jsonLd(parameters, method, response);
    }

    private void send(Export export, HttpMethod method, HttpServletResponse response) throws IOException {
        Download.Name file = export.format().file(export.choice().report());
        download.send(
                response, method, file, stream -> exports.write(export, stream, RunningExportsController.account()));
    }
}
