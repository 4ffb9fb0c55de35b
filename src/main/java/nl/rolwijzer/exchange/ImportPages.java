package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a list shows. */
@Component
class ImportPages {

    private static final int SHOWN = 25;

    private final ImportRows rows;
    private final RowOutcomes outcomes;
    private final RunningImports running;
    private final ShownRows shown;

    ImportPages(ImportRows rows, RowOutcomes outcomes, RunningImports running, ShownRows shown) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.running = running;
        this.shown = shown;
    }

    /** How far it is, without rows. */
    ImportPage progress(ImportRun run) {
        return page(run, Map.of(), null, List.of(), 0, List.of());
    }

    /**
     * The whole page.
     *
     * @param kind of the rows that somebody wants to see; without one, of the first kind that there are any of
     */
    ImportPage of(ImportRun run, String kind, long after, Locale locale) {
        if (!run.phase().hasRows()) {
            return progress(run);
        }
        Map<RowKind, Long> counts = outcomes.counts(run.number());
        RowKind asked = RowKind.find(kind).orElseGet(() -> first(counts));
        List<StagedRow> found = asked == null ? List.of() : rows.of(run.number(), asked, after, SHOWN + 1);
        List<StagedRow> some = found.subList(0, Math.min(SHOWN, found.size()));
        List<StagedRow> staying =
                run.phase() == ImportPhase.TERUGGEDRAAID ? rows.staying(run.number(), 0, SHOWN) : List.of();
        return page(
                run,
                counts,
                asked,
                shown.of(run, some, locale),
                found.size() > SHOWN ? some.get(SHOWN - 1).line() : 0,
                shown.of(run, staying, locale));
    }

    private ImportPage page(
            ImportRun run,
            Map<RowKind, Long> counts,
            @Nullable RowKind kind,
            List<ShownRow> some,
            long next,
            List<ShownRow> staying) {
        RunningImport progress = running.find(run.number()).orElseGet(() -> new RunningImport(run.rows()));
        return new ImportPage(run, counts, progress.done(), progress.rows(), kind, some, next, staying);
    }

    /** What wants attention first: rows that are refused, then what would change. */
    private static @Nullable RowKind first(Map<RowKind, Long> counts) {
        return List.of(RowKind.GEWEIGERD, RowKind.GEWIJZIGD, RowKind.NIEUW, RowKind.ONGEWIJZIGD).stream()
                .filter(counts::containsKey)
                .findFirst()
                .orElse(null);
    }
}
