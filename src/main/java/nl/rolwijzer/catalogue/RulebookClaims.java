package nl.rolwijzer.catalogue;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.Claim;
import nl.rolwijzer.audit.Hash;
import nl.rolwijzer.audit.Records;
import nl.rolwijzer.audit.Subject;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the check of the trail what the entry of each rulebook, and of each time one was taken into use, must say. */
@Component
class RulebookClaims implements Records {

    /** What has no entry claims one that cannot exist: so it is found. */
    private static final UUID NONE = new UUID(0, 0);

    private static final RowMapper<Claim> BOOK = (row, number) -> {
        String version = row.getString("version");
        return new Claim(
                "regelset " + version,
                Subject.rulebook(row.getString("sha256")),
                row.getObject("entry", UUID.class),
                RulebookEvent.claim(Hash.hex(row.getString("text")), version));
    };

    private static final RowMapper<Claim> ACTIVATION = (row, number) -> {
        int activation = row.getInt("number");
        return new Claim(
                "ingebruikname " + activation,
                Subject.rulebook(row.getString("rulebook")),
                row.getObject("entry", UUID.class),
                RulebookEvent.claim(activation, row.getString("version")));
    };

    private final JdbcClient database;

    RulebookClaims(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.RULEBOOK_ADDED, Action.RULEBOOK_ACTIVATED);
    }

    /** There are few of these. */
    @Override
    public void forEach(Consumer<Claim> check) {
        claims("select sha256, version, text, coalesce(entry, :none) as entry from rulebook", BOOK, check);
        claims(
                "select n.number, n.rulebook, coalesce(n.entry, :none) as entry, r.version from rulebook_activation n"
                        + " join rulebook r on r.sha256 = n.rulebook",
                ACTIVATION,
                check);
    }

    private void claims(String sql, RowMapper<Claim> read, Consumer<Claim> check) {
        database.sql(sql).param("none", NONE).query(read).list().forEach(check);
    }
}
