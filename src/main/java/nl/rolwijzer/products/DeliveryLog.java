package nl.rolwijzer.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.KeptTexts;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down which deliveries were taken over, each with its entry of the trail, and reads them back. */
@Component
class DeliveryLog {

    /** There is one list, so what happens to it is one history. */
    static final Subject LIST = new Subject("productnamenlijst", "upl");

    private static final String FILE = "bestand";
    private static final String ORIGIN = "import";

    private final JdbcClient database;
    private final Trail trail;
    private final Clock clock;

    DeliveryLog(JdbcClient database, Trail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** The last one first. */
    List<KeptDelivery> all() {
        return database.sql("select d.*, t.texts, coalesce(a.name, a.erased, '') as who from product_delivery d"
                        + " left join audit_entry e on e.id = d.entry left join audit_actor a on a.id = e.actor"
                        + " left join audit_text t on t.entry = d.entry order by d.number desc")
                .query(DeliveryLog::kept)
                .list();
    }

    void add(int number, Preview preview, KeptDelivery.Tally tally) {
        UUID entry = trail.record(AuditEvent.done(Action.PRODUCTS_DELIVERED, LIST, ORIGIN)
                .with(content(number, preview.sha256(), tally))
                .saying(preview.fileName().isEmpty() ? Map.of() : Map.of(FILE, preview.fileName())));
        database.sql("insert into product_delivery"
                        + " (number, sha256, products, added, changed, returned, gone, refused, applied_at, entry) values"
                        + " (:number, :sha256, :products, :added, :changed, :returned, :gone, :refused, :at, :entry)")
                .param("number", number)
                .param("sha256", preview.sha256())
                .param("products", tally.products())
                .param("added", tally.added())
                .param("changed", tally.changed())
                .param("returned", tally.returned())
                .param("gone", tally.gone())
                .param("refused", tally.refused())
                .param(
                        "at",
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("entry", entry)
                .update();
    }

    /** What the entry of a delivery must say. */
    static Map<String, Object> content(int number, String sha256, KeptDelivery.Tally tally) {
        Map<String, Object> content = new TreeMap<>();
        content.put("levering", number);
        content.put("sha256", sha256);
        content.put("producten", tally.products());
        content.put("nieuw", tally.added());
        content.put("gewijzigd", tally.changed());
        content.put("terug", tally.returned());
        content.put("vervallen", tally.gone());
        content.put("geweigerd", tally.refused());
        return content;
    }

    static KeptDelivery.Tally tally(ResultSet row) throws SQLException {
        return new KeptDelivery.Tally(
                row.getInt("products"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("returned"),
                row.getInt("gone"),
                row.getInt("refused"));
    }

    private static KeptDelivery kept(ResultSet row, int number) throws SQLException {
        return new KeptDelivery(
                row.getInt("number"),
                KeptTexts.read(row.getString("texts")).text(FILE),
                row.getString("sha256"),
                tally(row),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                row.getString("who"));
    }
}
