package nl.rolwijzer.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, as people look at it.
 *
 * @param service its service; null when there is none yet
 * @param changes what would be another than it is, for a list that is not carried out yet
 * @param faults why it is refused, in words
 */
record ShownRow(
        long line,
        String name,
        String organisation,
        @Nullable UUID service,
        List<ColumnChange> changes,
        List<String> faults) {}
