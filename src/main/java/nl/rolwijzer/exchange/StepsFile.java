package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.ValueStream;
import nl.rolwijzer.platform.CsvDialect;
import nl.rolwijzer.platform.CsvFile;
import org.springframework.stereotype.Component;

/** Writes steps as a table, one row for each: of the services that a search finds in their order, or of one service. */
@Component
class StepsFile {

    static final String PATH = "/diensten/stappen.csv";

    private final Search search;
    private final StepSheets sheets;
    private final Handouts handouts;

    StepsFile(Search search, StepSheets sheets, Handouts handouts) {
        this.search = search;
        this.sheets = sheets;
        this.handouts = handouts;
    }

    /** The steps of every service of an export, in the state of one moment. */
    void write(Export export, OutputStream stream, String account) throws IOException {
        Set<UUID> described = sheets.services();
        Taking taking = new Taking(PATH.substring(1), Map.of(), export.filter(), described.size());
        handouts.carryOut(taking, account, stream, (file, progress) -> {
            CsvFile csv = new CsvFile(file, export.choice().dialect(), StepRow.header());
            AtomicLong rows = new AtomicLong();
            search.forEach(export.request(), described::contains, service -> {
                progress.next();
                rows.addAndGet(write(service, csv));
            });
            csv.finish();
            return rows.get();
        });
    }

    /** The steps of one service; without any only the header, to be filled in. */
    void write(ServiceRecord service, CsvDialect dialect, OutputStream stream, String account) throws IOException {
        Taking taking =
                new Taking(PATH.substring(1), Map.of("dienst", service.id().toString()), "", 1);
        handouts.carryOut(taking, account, stream, (file, progress) -> {
            CsvFile csv = new CsvFile(file, dialect, StepRow.header());
            long rows = write(service, csv);
            csv.finish();
            return rows;
        });
    }

    private long write(ServiceRecord service, CsvFile csv) {
        ValueStream stream = StepSheets.judge(
                service,
                sheets.present(service.id()).map(StepSheets.Kept::steps).orElse(List.of()));
        stream.steps().forEach(step -> csv.write(new StepRow(service, step, stream.parties()).cells()));
        return stream.steps().size();
    }
}
