package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.rolwijzer.catalogue.Norms;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.SheetKind;
import nl.rolwijzer.catalogue.Sheets;
import nl.rolwijzer.lean.QualityCard;
import nl.rolwijzer.lean.QualityGuide;
import nl.rolwijzer.platform.CsvDialect;
import nl.rolwijzer.platform.CsvFile;
import org.springframework.stereotype.Component;

/**
 * Writes quality cards as a table, one row for every parameter and everybody with a role: of the services that a search finds
 * in their order, or of one service. The norms of an organisation are for colleagues.
 */
@Component
class QualityFile {

    static final String PATH = "/diensten/kwaliteit.csv";

    private final Search search;
    private final Sheets sheets;
    private final QualityGuide guide;
    private final Handouts handouts;

    QualityFile(Search search, Sheets sheets, QualityGuide guide, Handouts handouts) {
        this.search = search;
        this.sheets = sheets;
        this.guide = guide;
        this.handouts = handouts;
    }

    /** Who takes it, and in which language it says what roles want. */
    record Reader(String account, boolean colleague, Locale locale) {}

    /** The cards of every service of an export, in the state of one moment. */
    void write(Export export, OutputStream stream, Reader reader) throws IOException {
        Set<UUID> normed = reader.colleague() ? sheets.services(SheetKind.KWALITEIT) : Set.of();
        Taking taking = new Taking(PATH.substring(1), facts(reader), export.filter(), search.count(export.request()));
        handouts.carryOut(taking, reader.account(), stream, (file, progress) -> {
            CsvFile csv = new CsvFile(file, export.choice().dialect(), QualityColumn.header());
            AtomicLong rows = new AtomicLong();
            search.forEach(export.request(), service -> {
                progress.next();
                Norms norms = normed.contains(service.id()) ? norms(service) : Norms.NONE;
                rows.addAndGet(write(service, norms, reader, csv));
            });
            csv.finish();
            return rows.get();
        });
    }

    /** The card of one service. */
    void write(ServiceRecord service, OutputStream stream, Reader reader) throws IOException {
        Map<String, Object> facts = Map.of("dienst", service.id().toString(), "taal", language(reader));
        handouts.carryOut(new Taking(PATH.substring(1), facts, "", 1), reader.account(), stream, (file, progress) -> {
            CsvFile csv = new CsvFile(file, CsvDialect.PUNTKOMMA, QualityColumn.header());
            long rows = write(service, reader.colleague() ? norms(service) : Norms.NONE, reader, csv);
            csv.finish();
            return rows;
        });
    }

    private long write(ServiceRecord service, Norms norms, Reader reader, CsvFile csv) {
        QualityCard card =
                QualityCard.of(service.assessment(), service.transactionRoles(), service.thirdRoles(), guide);
        List<QualityLine> lines = QualityLine.all(service, card, norms, reader.locale());
        lines.forEach(line -> csv.write(QualityColumn.cells(line)));
        return lines.size();
    }

    private Norms norms(ServiceRecord service) {
        return sheets.present(service.id(), SheetKind.KWALITEIT)
                .map(Norms::read)
                .orElse(Norms.NONE);
    }

    private static Map<String, Object> facts(Reader reader) {
        return Map.of("taal", language(reader));
    }

    private static String language(Reader reader) {
        return reader.locale().getLanguage();
    }
}
