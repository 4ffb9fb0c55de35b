package nl.rolwijzer.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads products from the database: three queries for any number of them. */
@Component
class ProductRows {

    private final JdbcClient database;

    ProductRows(JdbcClient database) {
        this.database = database;
    }

    List<ListedProduct> all() {
        return read("", Map.of());
    }

    Optional<ListedProduct> find(UUID id) {
        return read(" where p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    long count() {
        return database.sql("select count(*) from product").query(Long.class).single();
    }

    private List<ListedProduct> read(String which, Map<String, ?> parameters) {
        Map<UUID, Set<Mark>> marks = marks(which, parameters);
        Map<UUID, List<LegalBasis>> bases = bases(which, parameters);
        return database.sql("select p.id, p.uri, p.name, p.sdg, p.since, p.gone from product p" + which)
                .params(parameters)
                .query((row, number) -> listed(row, marks, bases))
                .list();
    }

    private static ListedProduct listed(ResultSet row, Map<UUID, Set<Mark>> marks, Map<UUID, List<LegalBasis>> bases)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Product product = new Product(
                row.getString("uri"),
                row.getString("name"),
                marks.getOrDefault(id, Set.of()),
                row.getString("sdg"),
                bases.getOrDefault(id, List.of()));
        return new ListedProduct(product, row.getInt("since"), row.getObject("gone", Integer.class));
    }

    private Map<UUID, Set<Mark>> marks(String which, Map<String, ?> parameters) {
        Map<UUID, Set<Mark>> marks = new HashMap<>();
        database.sql("select m.product, m.mark from product_mark m join product p on p.id = m.product" + which)
                .params(parameters)
                .query(row -> {
                    Mark mark = Mark.find(row.getString("mark")).orElseThrow();
                    marks.computeIfAbsent(row.getObject("product", UUID.class), none -> EnumSet.noneOf(Mark.class))
                            .add(mark);
                });
        return marks;
    }

    private Map<UUID, List<LegalBasis>> bases(String which, Map<String, ?> parameters) {
        Map<UUID, List<LegalBasis>> bases = new HashMap<>();
        database.sql("select b.product, b.uri, b.label, b.link from product_legal_basis b"
                        + " join product p on p.id = b.product" + which + " order by b.place")
                .params(parameters)
                .query(row -> {
                    bases.computeIfAbsent(row.getObject("product", UUID.class), none -> new ArrayList<>())
                            .add(new LegalBasis(row.getString("uri"), row.getString("label"), row.getString("link")));
                });
        return bases;
    }
}
