package nl.rolwijzer.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.Address;
import nl.rolwijzer.products.DeliveryChange;
import nl.rolwijzer.products.ListedProduct;
import nl.rolwijzer.products.Product;
import org.springframework.stereotype.Component;

/** Products that are gone from the list, with our services of them: what becomes of those is for people to choose. */
@Component
class GoneProducts {

    /** So many services of a product are named; a link leads to all. */
    private static final int MOST = 10;

    private final Search search;

    GoneProducts(Search search) {
        this.search = search;
    }

    /**
     * A product that is gone.
     *
     * @param namesake the address of a product in the list that has its name now; empty when there is none
     * @param delivery the number of the delivery that no longer had it; 0 for one that is not taken over yet
     * @param services the first of those that are in use
     * @param address of the list of all of these
     */
    record Gone(
            Product product, String namesake, int delivery, List<ServiceRecord> services, long total, String address) {}

    /** What a delivery would let go. */
    List<Gone> of(DeliveryChange change) {
        Map<String, Long> counts = counts();
        return change.gone().stream()
                .map(gone -> gone(gone.product(), gone.namesake(), 0, counts))
                .toList();
    }

    /** What earlier deliveries let go; first what we have services of. */
    List<Gone> of(List<ListedProduct> products) {
        Map<String, Long> counts = counts();
        return products.stream()
                .flatMap(listed ->
                        Stream.ofNullable(listed.gone()).map(delivery -> gone(listed.product(), "", delivery, counts)))
                .sorted((one, other) -> Boolean.compare(one.total() == 0, other.total() == 0))
                .toList();
    }

    private Map<String, Long> counts() {
        return search.counts(SearchRequest.everything(), Facet.UPL);
    }

    private Gone gone(Product product, String namesake, int delivery, Map<String, Long> counts) {
        SearchRequest services = SearchRequest.everything().with(Facet.UPL, List.of(product.uri()));
        long total = counts.getOrDefault(product.uri(), 0L);
        return new Gone(
                product,
                namesake,
                delivery,
                total == 0 ? List.of() : search.page(services, 1, MOST),
                total,
                Address.of("/diensten", SearchParameters.write(services)));
    }
}
