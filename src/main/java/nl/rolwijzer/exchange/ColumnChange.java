package nl.rolwijzer.exchange;

import java.util.List;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;

/** What changes in one field of a service, as an export shows it. */
record ColumnChange(String column, String before, String after) {

    /** Every field that these facts change. */
    static List<ColumnChange> between(ServiceRecord present, ServiceDraft facts) {
        ServiceRow before = new ServiceRow(present, "");
        ServiceRow after = new ServiceRow(with(present, facts), "");
        return ImportColumns.FACTS.stream()
                .map(column -> new ColumnChange(column.id(), column.cell(before), column.cell(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static ServiceRecord with(ServiceRecord present, ServiceDraft facts) {
        return new ServiceRecord(
                present.id(),
                present.revision(),
                present.currentRevision(),
                present.momentGroup(),
                facts,
                present.status(),
                present.origin(),
                present.assessment(),
                present.confirmation(),
                present.saved(),
                present.createdAt());
    }
}
