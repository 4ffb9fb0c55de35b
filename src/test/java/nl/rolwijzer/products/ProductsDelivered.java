package nl.rolwijzer.products;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts our own deliveries in the list of an application under test, which imports it. */
public class ProductsDelivered {

    private final Deliveries deliveries;
    private final JdbcClient database;

    public ProductsDelivered(Deliveries deliveries, JdbcClient database) {
        this.deliveries = deliveries;
        this.database = database;
    }

    /** There never was a delivery. */
    public void nothing() {
        for (String table :
                new String[] {"product_mark", "product_legal_basis", "product", "product_upload", "product_delivery"}) {
            database.sql("delete from " + table).update();
        }
    }

    /** The list is what the first delivery says, and nothing came before it. */
    public void first() {
        nothing();
        takeOver(OwnDeliveries.first(), 0);
    }

    /** The second delivery came after the first. */
    public void second() {
        takeOver(OwnDeliveries.second(), 1);
    }

    /** The first delivery waits again, with two lines that are refused. */
    public UUID waiting() {
        return waiting(OwnDeliveries.firstWith("half") + "half\n");
    }

    private UUID waiting(String text) {
        return OwnDeliveries.handIn(deliveries, "levering.csv", text);
    }

    private void takeOver(String text, int basedOn) {
        deliveries.takeOver(waiting(text), basedOn);
    }
}
