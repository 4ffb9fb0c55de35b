package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.stereotype.Component;

/** Writes exports, row by row and from one state of the catalogue, and has the trail keep each. */
@Component
class Exports {

    private final Search search;
    private final ColumnNames names;
    private final RunningExports running;
    private final ExportLog log;

    Exports(Search search, ColumnNames names, RunningExports running, ExportLog log) {
        this.search = search;
        this.names = names;
        this.running = running;
        this.log = log;
    }

    /**
     * Writes the file; the stream stays open. The trail comes last: who has a whole file is in it. It is written when the
     * reading is over, because nobody should hold one connection while waiting for another.
     *
     * @param account of who asked for it; empty for who has not signed in
     */
    void write(Export export, OutputStream stream, String account) throws IOException {
        HashedStream hashed = new HashedStream(stream);
        RunningExport progress =
                new RunningExport(account, export.format().path().substring(1), search.count(export.request()));
        running.add(progress);
        try {
            writeRows(export, hashed, progress);
        } catch (IOException | RuntimeException failed) {
            log.failed(export, progress.rows(), failed);
            throw failed;
        } finally {
            running.remove(progress);
        }
        log.done(export, progress.rows(), hashed);
    }

    private void writeRows(Export export, OutputStream stream, RunningExport progress) throws IOException {
        boolean history = export.choice().report().isHistory();
        ServicesFile file = export.format()
                .open(
                        stream,
                        export,
                        names.header(export.columns(), export.choice().dutch()));
        Consumer<ServiceRecord> receiver = service -> {
            progress.next();
            file.write(new ServiceRow(service, address(export, service, history)));
        };
        if (history) {
            search.forEachRevision(export.request(), receiver);
        } else {
            search.forEach(export.request(), receiver);
        }
        file.finish();
    }

    private static String address(Export export, ServiceRecord service, boolean history) {
        return export.site() + "/diensten/" + service.id() + (history ? "/revisies/" + service.revision() : "");
    }
}
