package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.report.ReportFiles;
import nl.rolwijzer.report.ReportFormat;
import nl.rolwijzer.report.ServiceReport;
import nl.rolwijzer.report.ServiceReports;
import org.springframework.stereotype.Component;

/**
 * Hands out reports: one as it is, those on a selection of services in one zip. They are made one by one, no connection is
 * held meanwhile, and whoever asked sees how far it is and can stop it.
 */
@Component
class HandedReports {

    /** More than this is a book that nobody reads, and minutes of work for the machine. */
    static final int MOST = 250;

    private final Search search;
    private final ServiceReports reports;
    private final ReportFiles files;
    private final Handouts handouts;

    HandedReports(Search search, ServiceReports reports, ReportFiles files, Handouts handouts) {
        this.search = search;
        this.reports = reports;
        this.files = files;
        this.handouts = handouts;
    }

    boolean isTooMuch(Export export) {
        return search.count(export.request()) > MOST;
    }

    /** Writes the zip; the stream stays open. */
    void write(Export export, ReportFormat format, OutputStream stream, String account, Locale locale)
            throws IOException {
        List<ServiceRecord> services = search.page(export.request(), 1, MOST);
        Taking taking = new Taking("rapporten-" + format.id() + ".zip", Map.of(), export.filter(), services.size());
        handouts.carryOut(taking, account, stream, (file, progress) -> {
            ZipOutputStream zip = new ZipOutputStream(file);
            for (ServiceRecord service : services) {
                progress.next();
                zip.putNextEntry(new ZipEntry(entry(service, format)));
                zip.write(files.make(reports.of(service.id(), locale), format, locale));
                zip.closeEntry();
                zip.flush();
            }
            zip.finish();
            return progress.rows();
        });
    }

    /** Writes the report on one service. */
    void write(ServiceReport report, ReportFormat format, OutputStream stream, String account, Locale locale)
            throws IOException {
        UUID id = report.service().id();
        Taking taking = new Taking("rapport." + format.id(), Map.of("dienst", id.toString()), "", 1);
        handouts.carryOut(taking, account, stream, (file, progress) -> {
            progress.next();
            file.write(files.make(report, format, locale));
            return progress.rows();
        });
    }

    /** Services may have the same name. */
    private static String entry(ServiceRecord service, ReportFormat format) {
        return FileWords.of(service.facts().name()) + "-"
                + service.id().toString().substring(0, 8) + "." + format.id();
    }
}
