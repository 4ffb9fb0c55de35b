package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.CsvDownload;
import nl.rolwijzer.platform.Download;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives steps as a file: of the same services as the list with the same address, or of one service. */
@Controller
class StepsFileController {

    private static final Download.Name FILE = new Download.Name("rolwijzer-stappen", "csv", CsvDownload.TYPE);

    private final ExportReader reader;
    private final StepsFile steps;
    private final Catalogue catalogue;
    private final Download download;

    StepsFileController(ExportReader reader, StepsFile steps, Catalogue catalogue, Download download) {
        this.reader = reader;
        this.steps = steps;
        this.catalogue = catalogue;
        this.download = download;
    }

    @GetMapping(StepsFile.PATH)
    void ofAll(@RequestParam MultiValueMap<String, String> parameters, HttpMethod method, HttpServletResponse response)
            throws IOException {
        Export export = reader.read(parameters, ExportFormat.CSV);
        String account = RunningExportsController.account();
        download.send(response, method, FILE, stream -> steps.write(export, stream, account));
    }

    @GetMapping("/diensten/{id}/stappen.csv")
    void ofOne(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpMethod method,
            HttpServletResponse response)
            throws IOException {
        ServiceRecord service = catalogue.get(id);
        String account = RunningExportsController.account();
        download.send(
                response,
                method,
                FILE,
                stream -> steps.write(service, ExportChoice.read(parameters).dialect(), stream, account));
    }
}
