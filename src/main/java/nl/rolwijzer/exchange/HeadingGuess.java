package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.rolwijzer.catalogue.Folding;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Guesses from its heading what a column is, as far as others call it as we do or as is usual. */
@Component
class HeadingGuess {

    private final ColumnNames names;
    private final Map<String, ServiceColumn> known = new HashMap<>();

    HeadingGuess(ColumnNames names) {
        this.names = names;
        Properties usual = usual();
        for (ServiceColumn column : ImportColumns.FACTS) {
            learn(column.id(), column);
            learn(column.id().replace('_', ' '), column);
            names.header(List.of(column), true).forEach(name -> learn(name, column));
            for (String name : usual.getProperty(column.id(), "").split(",")) {
                learn(name, column);
            }
        }
    }

    /** The columns of a file that we wrote. */
    Optional<ColumnPlan> ours(List<String> header) {
        return names.recognise(header).map(ColumnPlan::of);
    }

    /** Each column of ours is given away once, to the first heading that fits. */
    ColumnPlan guess(List<String> header) {
        Set<ServiceColumn> taken = EnumSet.noneOf(ServiceColumn.class);
        return new ColumnPlan(header.stream()
                .map(heading -> find(heading).filter(taken::add))
                .map(column -> column.map(ServiceColumn::id).orElse(""))
                .toList());
    }

    /** Whether this is a heading row once more: more than half of what it says are headings. */
    boolean isHeading(List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long headings = said.stream().filter(this::knows).count();
        return said.size() > 1 && headings * 2 > said.size();
    }

    /** Whether a column of ours is called so, by us or by others. */
    boolean knows(String heading) {
        return find(heading).isPresent();
    }

    private Optional<ServiceColumn> find(String heading) {
        return Optional.ofNullable(known.get(Folding.fold(heading)));
    }

    private void learn(String name, ServiceColumn column) {
        known.putIfAbsent(Folding.fold(name), column);
    }

    private static Properties usual() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("koppen.properties", HeadingGuess.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
