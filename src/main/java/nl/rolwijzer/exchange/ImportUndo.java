package nl.rolwijzer.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Takeovers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a whole run back, in the transaction of its caller: a changed service says again what it said before, one that was
 * brought in lapses. What somebody saved since stays as it is.
 */
@Component
class ImportUndo {

    private final ImportRows rows;
    private final RowOutcomes outcomes;
    private final Takeovers takeovers;

    ImportUndo(ImportRows rows, RowOutcomes outcomes, Takeovers takeovers) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.takeovers = takeovers;
    }

    /** How many services were left alone. */
    int undo(ImportRun run, RunningImport progress) {
        AtomicInteger staying = new AtomicInteger();
        rows.forEachWrite(run, batch -> {
            Map<UUID, ServiceRecord> present = takeovers.present(batch.stream()
                    .map(StagedRow::service)
                    .filter(Objects::nonNull)
                    .toList());
            batch.forEach(row -> {
                if (!undo(run, row, row.service() == null ? null : present.get(row.service()))) {
                    outcomes.stays(run.number(), row.line());
                    staying.incrementAndGet();
                }
                progress.further(1);
            });
        });
        return staying.get();
    }

    private boolean undo(ImportRun run, StagedRow row, @Nullable ServiceRecord present) {
        if (present == null || !Objects.equals(present.revision(), row.revision())) {
            return false;
        }
        UUID submission = ImportCause.submission(run, row.line(), " terug");
        Integer earlier = row.basedOn();
        if (earlier == null) {
            takeovers.withdraw(present, submission);
        } else {
            takeovers.revert(present, earlier, submission);
        }
        return true;
    }
}
