package nl.rolwijzer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.rolwijzer.tables.TableRow;
import org.jspecify.annotations.Nullable;

/** A file on its way into the database: the first row is its heading, but for a title above it; the others are passed on some at a time. */
final class StagedFile implements Consumer<TableRow> {

    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 1_000_000;

    private final ImportStaging staging;
    private final String account;
    private final List<TableRow> waiting = new ArrayList<>();
    private @Nullable TableRow heading;
    private int run;
    private int count;
    private int characters;

    StagedFile(ImportStaging staging, String account) {
        this.staging = staging;
        this.account = account;
    }

    @Override
    public void accept(TableRow row) {
        if (heading == null || run == 0 && staging.isTitle(heading, row)) {
            heading = row;
            return;
        }
        open(heading);
        waiting.add(row);
        count++;
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (waiting.size() == BATCH || characters > BATCH_CHARACTERS) {
            pass();
        }
    }

    /** The number of the run; a file has a row at least. */
    int finish(ImportRun.Source source) {
        open(Objects.requireNonNull(heading));
        pass();
        staging.close(run, source, count);
        return run;
    }

    private void open(TableRow row) {
        if (run == 0) {
            run = staging.open(account, new ImportRun.Heading(row.line(), withoutTail(row.cells())));
        }
    }

    private void pass() {
        if (!waiting.isEmpty()) {
            staging.add(run, waiting);
            waiting.clear();
            characters = 0;
        }
    }

    /** Separators at the end of a heading are no columns. */
    private static List<String> withoutTail(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }
}
