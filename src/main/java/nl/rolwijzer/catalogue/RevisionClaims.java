package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.Claim;
import nl.rolwijzer.audit.Records;
import nl.rolwijzer.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the check of the trail what the entry of each revision must say. */
@Component
class RevisionClaims implements Records {

    private static final int BATCH = 500;

    /** A revision without an entry claims one that cannot exist: so it is found. */
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient database;

    RevisionClaims(JdbcClient database) {
        this.database = database;
    }

    private record Row(
            UUID service,
            int number,
            @Nullable UUID entry,
            String status,
            String rulebook,
            String facts,
            String evidence,
            @Nullable String confirmation) {

        Claim claim() {
            StoredTexts stored = new StoredTexts(facts, evidence, confirmation);
            return new Claim(
                    "revisie " + number + " van dienst " + service,
                    Subject.service(service),
                    entry == null ? NONE : entry,
                    RevisionEvent.claim(number, status, rulebook, stored));
        }
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.SERVICE_SAVED, Action.SERVICE_ADOPTED);
    }

    @Override
    public void forEach(Consumer<Claim> check) {
        Row last = new Row(NONE, 0, null, "", "", "", "", null);
        for (List<Row> rows = after(last); !rows.isEmpty(); rows = after(last)) {
            for (Row row : rows) {
                check.accept(row.claim());
            }
            last = rows.get(rows.size() - 1);
        }
    }

    private List<Row> after(Row last) {
        return database.sql("""
                        select service_id as service, number, entry, status, rulebook, facts, evidence, confirmation
                        from revision
                        where service_id >= :service and (service_id > :service or number > :number)
                        order by service_id, number limit :most
                        """)
                .param("service", last.service())
                .param("number", last.number())
                .param("most", BATCH)
                .query(Row.class)
                .list();
    }
}
