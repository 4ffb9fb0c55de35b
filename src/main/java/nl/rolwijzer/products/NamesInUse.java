package nl.rolwijzer.products;

import java.util.List;
import nl.rolwijzer.catalogue.ProductNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of the products in the list, read again only after another delivery was taken over. */
@Component
class NamesInUse implements ProductNames {

    private final JdbcClient database;
    private volatile Known known = new Known(0, List.of());

    NamesInUse(JdbcClient database) {
        this.database = database;
    }

    /** @param delivery the number of the last delivery; 0 when there was none yet */
    private record Known(int delivery, List<String> names) {}

    @Override
    public List<String> inUse() {
        int delivery = database.sql("select coalesce(max(number), 0) from product_delivery")
                .query(Integer.class)
                .single();
        Known present = known;
        if (present.delivery() != delivery) {
            present = new Known(delivery, read());
            known = present;
        }
        return present.names();
    }

    private List<String> read() {
        return database.sql("select name from product where gone is null order by name")
                .query(String.class)
                .list();
    }
}
