package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.platform.Download;
import nl.rolwijzer.platform.Site;
import nl.rolwijzer.report.Chapter;
import nl.rolwijzer.report.PictureSource;
import nl.rolwijzer.report.ReportFormat;
import nl.rolwijzer.report.ServiceReport;
import nl.rolwijzer.report.ServiceReports;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report on one service: to read and to print, as PDF, and for Word. */
@Controller
class ReportController {

    private static final String PATH = "/diensten/{id}/rapport";

    private final ServiceReports reports;
    private final HandedReports handed;
    private final Download download;
    private final Site site;

    ReportController(ServiceReports reports, HandedReports handed, Download download, Site site) {
        this.reports = reports;
        this.handed = handed;
        this.download = download;
        this.site = site;
    }

    @GetMapping(PATH)
    String show(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("rapport", reports.of(id, locale));
        model.addAttribute("adres", site.address("/diensten/" + id));
        model.addAttribute("beelden", (PictureSource) Chapter.Picture::address);
        return "report/rapport";
    }

    @GetMapping(PATH + ".pdf")
    void pdf(@PathVariable UUID id, HttpMethod method, HttpServletResponse response, Locale locale) throws IOException {
        send(id, ReportFormat.PDF, method, response, locale);
    }

    @GetMapping(PATH + ".docx")
    void word(@PathVariable UUID id, HttpMethod method, HttpServletResponse response, Locale locale)
            throws IOException {
        send(id, ReportFormat.DOCX, method, response, locale);
    }

    private void send(UUID id, ReportFormat format, HttpMethod method, HttpServletResponse response, Locale locale)
            throws IOException {
        ServiceReport report = reports.of(id, locale);
        String name = "rapport-" + FileWords.of(report.service().facts().name());
        download.send(
                response,
                method,
                new Download.Name(name, format.id(), format.type()),
                stream -> handed.write(report, format, stream, RunningExportsController.account(), locale));
    }
}
