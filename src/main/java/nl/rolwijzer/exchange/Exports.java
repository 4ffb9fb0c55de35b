package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.stereotype.Component;

/** Writes exports of services, row by row and from one state of the catalogue. */
@Component
class Exports {

    private final Search search;
    private final ColumnNames names;
    private final Handouts handouts;

    Exports(Search search, ColumnNames names, Handouts handouts) {
        this.search = search;
        this.names = names;
        this.handouts = handouts;
    }

    /** Writes the file; the stream stays open. */
    void write(Export export, OutputStream stream, String account) throws IOException {
        handouts.carryOut(taking(export), account, stream, (file, progress) -> {
            writeRows(export, file, progress);
            return progress.rows();
        });
    }

    private Taking taking(Export export) {
        return new Taking(
                export.format().path().substring(1),
                Map.of(
                        "rapport",
                        export.choice().report().id(),
                        "kolommen",
                        export.columns().stream().map(ServiceColumn::id).collect(Collectors.joining(" "))),
                export.filter(),
                search.count(export.request()));
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
