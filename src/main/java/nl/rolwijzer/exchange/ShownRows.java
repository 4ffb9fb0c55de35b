package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Takeovers;
import org.springframework.stereotype.Component;

/** Lays out rows of a list for people: with what would change as long as it is not carried out, with their services after. */
@Component
class ShownRows {

    private final Takeovers takeovers;
    private final Judges judges;
    private final FaultWords words;

    ShownRows(Takeovers takeovers, Judges judges, FaultWords words) {
        this.takeovers = takeovers;
        this.judges = judges;
        this.words = words;
    }

    List<ShownRow> of(ImportRun run, List<StagedRow> rows, Locale locale) {
        FactReader facts = judges.facts();
        Map<UUID, ServiceRecord> present = takeovers.present(
                rows.stream().map(StagedRow::service).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> {
                    Optional<ServiceRecord> service =
                            Optional.ofNullable(row.service()).map(present::get);
                    GivenRow given = GivenRow.of(row.line(), row.cells(), run);
                    boolean compared = run.phase() == ImportPhase.VOORBEELD && row.kind() == RowKind.GEWIJZIGD;
                    return new ShownRow(
                            row.line(),
                            name(
                                    given,
                                    ServiceColumn.NAAM,
                                    service.map(each -> each.facts().name())),
                            name(
                                    given,
                                    ServiceColumn.ORGANISATIE,
                                    service.map(each -> each.facts().organisation())),
                            service.map(ServiceRecord::id).orElse(null),
                            service.filter(each -> compared)
                                    .map(each -> ColumnChange.between(
                                            each, facts.over(each, given).facts()))
                                    .orElse(List.of()),
                            words.of(row.faults(), locale));
                })
                .toList();
    }

    private static String name(GivenRow row, ServiceColumn column, Optional<String> known) {
        return known.filter(text -> !text.isEmpty()).orElse(row.text(column));
    }
}
