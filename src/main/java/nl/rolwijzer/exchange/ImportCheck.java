package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Has every row of a list judged, and writes down what it means; nothing of it is carried out. */
@Component
class ImportCheck {

    private final Judges judges;
    private final ImportRows rows;
    private final RowOutcomes outcomes;
    private final ImportRuns runs;

    ImportCheck(Judges judges, ImportRows rows, RowOutcomes outcomes, ImportRuns runs) {
        this.judges = judges;
        this.rows = rows;
        this.outcomes = outcomes;
        this.runs = runs;
    }

    void judge(ImportRun run, RunningImport progress) {
        long catalogue = runs.catalogue();
        Judge judge = judges.of(run);
        rows.forEach(run, batch -> {
            outcomes.keep(run.number(), judge.judge(batch));
            progress.further(batch.size());
        });
        runs.judged(run.number(), catalogue);
        runs.move(run.number(), ImportPhase.NAKIJKEN, ImportPhase.VOORBEELD, run.remark());
    }

    /** @throws ImportOvertaken when a row means something else than what somebody looked at */
    void judgeAgain(ImportRun run, RunningImport progress) {
        if (Objects.equals(run.catalogue(), runs.catalogue())) {
            return;
        }
        Judge judge = judges.of(run);
        rows.forEach(run, batch -> {
            compare(batch, judge.judge(batch));
            progress.further(0);
        });
    }

    private static void compare(List<StagedRow> rows, List<Judgement> judgements) {
        for (StagedRow row : rows) {
            if (judgements.stream().noneMatch(judgement -> judgement.line() == row.line() && row.agrees(judgement))) {
                throw new ImportOvertaken(row.line());
            }
        }
    }
}
