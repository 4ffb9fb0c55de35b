package nl.rolwijzer.products;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of products as we have it. It is short enough to be read as a whole each time: a thousand products, or some. */
@Component
public class ProductList {

    private final ProductRows rows;

    ProductList(ProductRows rows) {
        this.rows = rows;
    }

    /** Every product that ever came with a delivery, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<ListedProduct> all() {
        return rows.all().stream().sorted(ProductSearch.BY_NAME).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ListedProduct> find(UUID id) {
        return rows.find(id);
    }

    /** The product that this address names. */
    @Transactional(readOnly = true)
    public Optional<ListedProduct> find(String uri) {
        return uri.isEmpty() ? Optional.empty() : rows.find(Product.id(uri));
    }

    /** The products that are in the list now and fit these words; those with the words in their names first. */
    @Transactional(readOnly = true)
    public List<ListedProduct> search(String words) {
        ProductSearch search = new ProductSearch(words);
        return all().stream()
                .filter(each -> !each.isGone() && search.fits(each.product()))
                .sorted(search.byPlace())
                .toList();
    }

    /** Whether there is any list to choose from. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return rows.count() == 0;
    }
}
