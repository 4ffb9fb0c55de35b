package nl.rolwijzer.products;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.Claim;
import nl.rolwijzer.audit.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the check of the trail what the entry of each delivery must say. */
@Component
class DeliveryClaims implements Records {

    private final JdbcClient database;

    DeliveryClaims(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.PRODUCTS_DELIVERED);
    }

    /** There are few of these. */
    @Override
    public void forEach(Consumer<Claim> check) {
        database.sql("select * from product_delivery order by number")
                .query((row, index) -> new Claim(
                        "levering " + row.getInt("number") + " van de productnamenlijst",
                        DeliveryLog.LIST,
                        row.getObject("entry", UUID.class),
                        DeliveryLog.content(row.getInt("number"), row.getString("sha256"), DeliveryLog.tally(row))))
                .list()
                .forEach(check);
    }
}
