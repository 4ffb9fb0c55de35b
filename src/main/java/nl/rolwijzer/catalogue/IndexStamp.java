package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what is seen whether a document still says what the database says of a service: everything that a document holds
 * either changes the version of the service or is another judgement on its present revision.
 *
 * @param differing how many rulebooks give the present revision other roles
 * @param choices how many choices people made about hints on its words
 * @param steps how many versions of its steps there are
 */
record IndexStamp(
        UUID service,
        int version,
        Instant changed,
        @Nullable LocalDate reviewDate,
        long differing,
        long choices,
        long steps) {

    /** A stamp of each service {@code s}; a condition may follow. */
    static final String SELECT = """
            select s.id, s.version, s.changed_at, s.review_date, (select count(*) from reassessment w
                where w.service_id = s.id and w.revision = s.revision and w.differs) as differing,
                (select count(*) from hint_choice h where h.service_id = s.id) as choices,
                (select count(*) from sheet p where p.service_id = s.id and p.kind = 'stappen') as steps
            from service s
            """;

    static IndexStamp read(ResultSet row, int number) throws SQLException {
        return new IndexStamp(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("review_date", LocalDate.class),
                row.getLong("differing"),
                row.getLong("choices"),
                row.getLong("steps"));
    }

    String text() {
        return Stream.of(IndexEntry.FORMAT, version, changed, reviewDate, differing, choices, steps)
                .map(String::valueOf)
                .collect(Collectors.joining(":"));
    }
}
