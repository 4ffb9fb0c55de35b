package nl.rolwijzer.products;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what a delivery changes, in the transaction of its caller. No product is ever deleted. */
@Component
class ProductWriter {

    private final JdbcTemplate database;

    ProductWriter(JdbcTemplate database) {
        this.database = database;
    }

    void write(DeliveryChange change, int delivery) {
        List<Product> rewritten = Stream.concat(change.changed().stream(), change.returned().stream())
                .map(DeliveryChange.Changed::after)
                .toList();
        batch(
                "insert into product (id, uri, name, sdg, since) values (?, ?, ?, ?, ?)",
                change.added().stream()
                        .map(each -> new Object[] {each.id(), each.uri(), each.name(), each.sdg(), delivery}));
        batch(
                "update product set name = ?, sdg = ?, gone = null where id = ?",
                rewritten.stream().map(each -> new Object[] {each.name(), each.sdg(), each.id()}));
        batch("update product set gone = ? where id = ?", change.gone().stream().map(each ->
                new Object[] {delivery, each.product().id()}));
        for (String table : List.of("product_mark", "product_legal_basis")) {
            batch(
                    "delete from " + table + " where product = ?",
                    rewritten.stream().map(each -> new Object[] {each.id()}));
        }
        details(Stream.concat(change.added().stream(), rewritten.stream()).toList());
    }

    private void details(List<Product> products) {
        batch(
                "insert into product_mark (product, mark) values (?, ?)",
                products.stream()
                        .flatMap(each -> each.marks().stream().map(mark -> new Object[] {each.id(), mark.id()})));
        batch(
                "insert into product_legal_basis (product, place, uri, label, link) values (?, ?, ?, ?, ?)",
                products.stream().flatMap(ProductWriter::bases));
    }

    private static Stream<Object[]> bases(Product product) {
        UUID id = product.id();
        return IntStream.range(0, product.bases().size()).mapToObj(place -> {
            LegalBasis basis = product.bases().get(place);
            return new Object[] {id, place, basis.uri(), basis.label(), basis.link()};
        });
    }

    private void batch(String sql, Stream<Object[]> rows) {
        database.batchUpdate(sql, rows.toList());
    }
}
