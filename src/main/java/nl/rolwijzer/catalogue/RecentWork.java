package nl.rolwijzer.catalogue;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was worked on last: by one person, or by everybody since a moment. */
@Component
public class RecentWork {

    private static final String SELECT =
            "select " + RevisionReader.COLUMNS + " from service s" + RevisionReader.PRESENT + " where ";

    private static final String LATEST_FIRST = " order by s.changed_at desc, s.id limit :most";

    private final JdbcClient database;
    private final RevisionReader reader;

    RecentWork(JdbcClient database, RevisionReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The concepts that this account saved last, the latest first. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> concepts(String account, int most) {
        return database.sql(SELECT + "s.status = 'concept' and a.account = :account" + LATEST_FIRST)
                .param("account", account)
                .param("most", most)
                .query(reader)
                .list();
    }

    /** The services that were saved since this moment, the latest first. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> since(Instant moment, boolean examples, int most) {
        return saved(SELECT, moment, examples, LATEST_FIRST)
                .param("most", most)
                .query(reader)
                .list();
    }

    /** How many services were saved since this moment. */
    @Transactional(readOnly = true)
    public long countSince(Instant moment, boolean examples) {
        return saved("select count(*) from service s where ", moment, examples, "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec saved(String select, Instant moment, boolean examples, String order) {
        return database.sql(
                        select + "s.changed_at >= :moment" + (examples ? "" : " and s.origin <> 'referentie'") + order)
                .param("moment", moment.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
