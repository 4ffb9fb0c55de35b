package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out, from the moments at which things were saved, what services were at the end of each month. */
@Component
class MonthEnds {

    private static final String CHANGES = """
            select service_id, 'revisie' as kind, number, '' as word, false as left_out, saved_at as moment
            from revision where service_id in (:ids)
            union all
            select service_id, 'stappen', number, '', false, saved_at
            from sheet where kind = 'stappen' and service_id in (:ids)
            union all
            select service_id, 'hint', number, word, left_out, recorded_at
            from hint_choice where service_id in (:ids)
            order by moment, number
            """;

    private final JdbcClient database;

    MonthEnds(JdbcClient database) {
        this.database = database;
    }

    private record Change(UUID service, String kind, int number, String word, boolean leftOut, YearMonth month) {

        static Change read(ResultSet row, int place) throws SQLException {
            return new Change(
                    row.getObject("service_id", UUID.class),
                    row.getString("kind"),
                    row.getInt("number"),
                    row.getString("word"),
                    row.getBoolean("left_out"),
                    Months.of(row.getObject("moment", OffsetDateTime.class).toInstant()));
        }

        MonthEnd after(MonthEnd before) {
            return switch (kind) {
                case "revisie" ->
                    new MonthEnd(service, month, Math.max(number, before.revision()), before.steps(), before.leftOut());
                case "stappen" ->
                    new MonthEnd(service, month, before.revision(), Math.max(number, before.steps()), before.leftOut());
                default -> new MonthEnd(service, month, before.revision(), before.steps(), chosen(before.leftOut()));
            };
        }

        private Set<String> chosen(Set<String> before) {
            Set<String> words = new HashSet<>(before);
            if (leftOut) {
                words.add(word);
            } else {
                words.remove(word);
            }
            return words;
        }
    }

    /** By service, the oldest first. */
    Map<UUID, List<MonthEnd>> of(Collection<UUID> ids) {
        return database.sql(CHANGES).param("ids", ids).query(Change::read).list().stream()
                .collect(Collectors.groupingBy(
                        Change::service, Collectors.collectingAndThen(Collectors.toList(), MonthEnds::ends)));
    }

    private static List<MonthEnd> ends(List<Change> changes) {
        TreeMap<YearMonth, MonthEnd> ends = new TreeMap<>();
        for (Change change : changes) {
            MonthEnd before = ends.isEmpty()
                    ? new MonthEnd(change.service(), change.month(), 0, 0, Set.of())
                    : ends.lastEntry().getValue();
            ends.put(change.month(), change.after(before));
        }
        return List.copyOf(ends.values());
    }
}
