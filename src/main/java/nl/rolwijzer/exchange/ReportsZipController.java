package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.rolwijzer.platform.Download;
import nl.rolwijzer.report.ReportFormat;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports on the services of a search in one zip: the same services as the list has with the same parameters. */
@Controller
class ReportsZipController {

    private static final String PATH = "/diensten/rapporten-";
    private static final String EXTENSION = "zip";

    private final ExportReader reader;
    private final HandedReports reports;
    private final Download download;

    ReportsZipController(ExportReader reader, HandedReports reports, Download download) {
        this.reader = reader;
        this.reports = reports;
        this.download = download;
    }

    @GetMapping(PATH + "pdf.zip")
    void pdf(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpMethod method,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        send(reader.read(parameters, ExportFormat.CSV), ReportFormat.PDF, method, response, locale);
    }

    @GetMapping(PATH + "docx.zip")
    void word(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpMethod method,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        send(reader.read(parameters, ExportFormat.CSV), ReportFormat.DOCX, method, response, locale);
    }

    /** Where the reports on the services of an export are. */
    static String address(Export export, ReportFormat format) {
        return export.beside(PATH + format.id() + "." + EXTENSION);
    }

    /** Of too many services there is none; the page to choose on says so. */
    private void send(
            Export export, ReportFormat format, HttpMethod method, HttpServletResponse response, Locale locale)
            throws IOException {
        if (reports.isTooMuch(export)) {
            response.sendRedirect(export.page() + "#rapporten");
            return;
        }
        Download.Name file = new Download.Name("rolwijzer-rapporten-" + format.id(), EXTENSION, "application/zip");
        download.send(
                response,
                method,
                file,
                stream -> reports.write(export, format, stream, RunningExportsController.account(), locale));
    }
}
