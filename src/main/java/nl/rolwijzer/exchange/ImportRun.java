package nl.rolwijzer.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rolwijzer.tables.TableForm;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody handed in, and how far it is.
 *
 * @param account of who handed it in; everything is done in that name
 * @param rows how many there are below the heading
 * @param ours whether it is an export of ours
 * @param catalogue how many revisions there were when the rows were judged; null before
 * @param remark the code of a message about what came in between, and its arguments; empty mostly
 */
record ImportRun(
        int number,
        String account,
        Source source,
        int rows,
        Heading heading,
        boolean ours,
        ColumnPlan plan,
        ImportPhase phase,
        @Nullable Long catalogue,
        List<String> remark,
        Instant begunAt,
        @Nullable Instant endedAt) {

    /** The file as it was handed in. */
    record Source(String name, TableForm form, String sha256, long bytes) {}

    /** The first row, and where it stands. */
    record Heading(long line, List<String> cells) {}

    Optional<Instant> findEnd() {
        return Optional.ofNullable(endedAt);
    }
}
