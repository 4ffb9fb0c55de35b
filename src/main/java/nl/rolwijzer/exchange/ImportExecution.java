package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.rolwijzer.catalogue.Newcomer;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.TakeoverCheck;
import nl.rolwijzer.catalogue.Takeovers;
import org.springframework.stereotype.Component;

/** Carries a list out, exactly as somebody saw it: in the one transaction of its caller, so all of it or nothing. */
@Component
class ImportExecution {

    private final ImportCheck check;
    private final Judges judges;
    private final ImportRows rows;
    private final RowOutcomes outcomes;
    private final Takeovers takeovers;

    ImportExecution(ImportCheck check, Judges judges, ImportRows rows, RowOutcomes outcomes, Takeovers takeovers) {
        this.check = check;
        this.judges = judges;
        this.rows = rows;
        this.outcomes = outcomes;
        this.takeovers = takeovers;
    }

    /** @throws ImportOvertaken when the catalogue is not any more as it was then */
    void execute(ImportRun run, RunningImport progress) {
        check.judgeAgain(run, progress);
        FactReader facts = judges.facts();
        rows.forEachWrite(run, batch -> write(run, batch, facts, progress));
        outcomes.forgetCells(run.number());
    }

    private void write(ImportRun run, List<StagedRow> batch, FactReader facts, RunningImport progress) {
        Map<UUID, ServiceRecord> present = takeovers.present(
                batch.stream().map(StagedRow::service).filter(Objects::nonNull).toList());
        for (StagedRow row : batch) {
            ServiceRecord service = row.service() == null ? null : present.get(row.service());
            GivenRow given = GivenRow.of(row.line(), row.cells(), run);
            if (row.kind() == RowKind.NIEUW) {
                add(run, given, sound(given, facts.fresh(given)));
            } else if (service == null || !Objects.equals(service.revision(), row.basedOn())) {
                throw new ImportOvertaken(row.line());
            } else {
                amend(run, given, service, sound(given, facts.over(service, given)));
            }
            progress.further(1);
        }
    }

    private void add(ImportRun run, GivenRow row, TakeoverCheck.Checked checked) {
        UUID otherwise = ImportCause.submission(run, row.line(), " dienst");
        Newcomer newcomer = OwnExport.newcomer(row, checked.facts(), otherwise);
        int revision = takeovers.add(newcomer, ImportCause.withHistory(run, row));
        outcomes.written(run.number(), row.line(), newcomer.id(), revision);
    }

    private void amend(ImportRun run, GivenRow row, ServiceRecord service, TakeoverCheck.Checked checked) {
        int revision = takeovers.amend(service, checked.facts(), ImportCause.of(run, row));
        outcomes.written(run.number(), row.line(), service.id(), revision);
    }

    /** What was in order when somebody looked may not be, by other rules. */
    private static TakeoverCheck.Checked sound(GivenRow row, TakeoverCheck.Checked checked) {
        if (!checked.faults().isEmpty()) {
            throw new ImportOvertaken(row.line());
        }
        return checked;
    }
}
