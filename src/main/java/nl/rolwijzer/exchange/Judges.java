package nl.rolwijzer.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.catalogue.Counterparts;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.TakeoverCheck;
import nl.rolwijzer.catalogue.Takeovers;
import org.springframework.stereotype.Component;

/** Gives each list a {@link Judge} of its own, who remembers which rows it has seen. */
@Component
class Judges {

    private final Takeovers takeovers;
    private final TakeoverCheck check;
    private final Counterparts counterparts;
    private final Rulebooks rulebooks;
    private final HeadingGuess headings;
    private final ImportRows rows;

    Judges(
            Takeovers takeovers,
            TakeoverCheck check,
            Counterparts counterparts,
            Rulebooks rulebooks,
            HeadingGuess headings,
            ImportRows rows) {
        this.takeovers = takeovers;
        this.check = check;
        this.counterparts = counterparts;
        this.rulebooks = rulebooks;
        this.headings = headings;
        this.rows = rows;
    }

    Judge of(ImportRun run) {
        return new Judge(
                run,
                facts(),
                takeovers,
                counterparts,
                new RowShape(run.heading().cells(), headings),
                new Claims(named(run)));
    }

    /** What rows say, by the rulebook of this moment. */
    FactReader facts() {
        return new FactReader(check, rulebooks.active());
    }

    private Set<UUID> named(ImportRun run) {
        Set<UUID> named = new HashSet<>();
        if (run.plan().has(ServiceColumn.ID)) {
            rows.forEach(
                    run,
                    batch -> batch.forEach(row ->
                            GivenRow.of(row.line(), row.cells(), run).id().ifPresent(named::add)));
        }
        return named;
    }
}
