package nl.rolwijzer.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What columns are called in the heading row of a file, and whether a heading row is one of ours. */
@Component
class ColumnNames {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    ColumnNames(MessageSource messages) {
        this.messages = messages;
    }

    /** Dutch for every reader, as the file itself is; or the names for programs. */
    List<String> header(List<ServiceColumn> columns, boolean dutch) {
        return columns.stream().map(dutch ? this::dutch : ServiceColumn::id).toList();
    }

    /** The columns of a file with this heading row, when we wrote it: all of one kind, and it can be told which row is which. */
    Optional<List<ServiceColumn>> recognise(List<String> header) {
        return recognise(header, ServiceColumn::id).or(() -> recognise(header, this::dutch));
    }

    private Optional<List<ServiceColumn>> recognise(List<String> header, Function<ServiceColumn, String> name) {
        List<ServiceColumn> columns = header.stream()
                .flatMap(cell -> EnumSet.allOf(ServiceColumn.class).stream()
                        .filter(column -> name.apply(column).equals(cell)))
                .toList();
        Set<ServiceColumn> found = Set.copyOf(columns);
        boolean ours = columns.size() == header.size()
                && found.size() == header.size()
                && EnumSet.allOf(ServiceColumn.class).stream()
                        .filter(ServiceColumn::isFixed)
                        .allMatch(found::contains);
        return ours ? Optional.of(columns) : Optional.empty();
    }

    private String dutch(ServiceColumn column) {
        return messages.getMessage("kolom." + column.id(), null, DUTCH);
    }
}
