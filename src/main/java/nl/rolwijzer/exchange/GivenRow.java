package nl.rolwijzer.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.platform.CsvCell;

/**
 * What a row of a list says, by our columns. A column that the file lacks says nothing. In our own export an empty cell says
 * that there is nothing; in another list, that its maker did not know.
 *
 * @param ours whether the list is an export of ours
 */
record GivenRow(long line, Map<ServiceColumn, String> texts, boolean ours) {

    GivenRow {
        texts = Map.copyOf(texts);
    }

    static GivenRow of(long line, List<String> cells, ImportRun run) {
        Map<ServiceColumn, String> named = new EnumMap<>(ServiceColumn.class);
        named.putAll(run.plan().name(cells));
        if (run.ours()) {
            named.replaceAll((column, cell) -> CsvCell.unguard(cell));
        }
        return new GivenRow(line, named, run.ours());
    }

    /** What it says in this column, if anything. */
    Optional<String> said(ServiceColumn column) {
        return Optional.ofNullable(texts.get(column)).filter(text -> ours || !text.isBlank());
    }

    /** The text of this column; empty when it says nothing. */
    String text(ServiceColumn column) {
        return said(column).orElse("");
    }

    /** The ids that stand in this column. */
    List<String> ids(ServiceColumn column) {
        return Arrays.stream(text(column).toLowerCase(Locale.ROOT).split("\\|"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The id by which it names a service; nothing when that is no id of ours. */
    Optional<UUID> id() {
        try {
            return said(ServiceColumn.ID)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Whether it names a service by something that is no id. */
    boolean hasStrangeId() {
        return !text(ServiceColumn.ID).isBlank() && id().isEmpty();
    }
}
