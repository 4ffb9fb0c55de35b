package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.CsvDownload;
import nl.rolwijzer.platform.Download;
import nl.rolwijzer.platform.Sights;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives quality cards as a file: of the same services as the list with the same address, or of one service. */
@Controller
class QualityFileController {

    private static final Download.Name FILE = new Download.Name("rolwijzer-kwaliteit", "csv", CsvDownload.TYPE);

    private final ExportReader reader;
    private final QualityFile cards;
    private final Catalogue catalogue;
    private final Sights sights;
    private final Download download;

    QualityFileController(
            ExportReader reader, QualityFile cards, Catalogue catalogue, Sights sights, Download download) {
        this.reader = reader;
        this.cards = cards;
        this.catalogue = catalogue;
        this.sights = sights;
        this.download = download;
    }

    @GetMapping(QualityFile.PATH)
    void ofAll(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpMethod method,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Export export = reader.read(parameters, ExportFormat.CSV);
        QualityFile.Reader who = who(locale);
        download.send(response, method, FILE, stream -> cards.write(export, stream, who));
    }

    @GetMapping("/diensten/{id}/kwaliteit.csv")
    void ofOne(@PathVariable UUID id, HttpMethod method, HttpServletResponse response, Locale locale)
            throws IOException {
        ServiceRecord service = catalogue.get(id);
        QualityFile.Reader who = who(locale);
        if (!service.isSeen(who.colleague())) {
            throw new AccessDeniedException("Only confirmed services are public");
        }
        download.send(response, method, FILE, stream -> cards.write(service, stream, who));
    }

    private QualityFile.Reader who(Locale locale) {
        return new QualityFile.Reader(
                RunningExportsController.account(), sights.current().isEverything(), locale);
    }
}
