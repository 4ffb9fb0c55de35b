package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.Claim;
import nl.rolwijzer.audit.Hash;
import nl.rolwijzer.audit.Records;
import nl.rolwijzer.audit.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the check of the trail what the entry of each version of a sheet must say. */
@Component
class SheetClaims implements Records {

    private final JdbcClient database;
    private final SheetRecords kept;

    SheetClaims(JdbcClient database, SheetRecords kept) {
        this.database = database;
        this.kept = kept;
    }

    /** What an entry says of its version. The names are promises. */
    static Map<String, Object> claim(String kind, int number, String content) {
        return Map.of("onderdeel", kind, "versie", number, "inhoud", Hash.hex(content));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.SHEET_SAVED);
    }

    @Override
    public void forEach(Consumer<Claim> check) {
        kept.forEachBatch(services -> database.sql("select * from sheet where service_id in (:services)")
                .param("services", services)
                .query((row, number) -> read(row))
                .list()
                .forEach(check));
    }

    private static Claim read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        int number = row.getInt("number");
        UUID service = row.getObject("service_id", UUID.class);
        return new Claim(
                "versie " + number + " van de " + kind + " van dienst " + service,
                Subject.service(service),
                row.getObject("entry", UUID.class),
                claim(kind, number, row.getString("content")));
    }
}
