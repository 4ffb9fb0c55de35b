package nl.rolwijzer.products;

import org.jspecify.annotations.Nullable;

/**
 * A product as we keep it: once it came it stays, also when the list lets it go.
 *
 * @param since the number of the delivery that it first came with
 * @param gone the number of the delivery that no longer had it; null while it is in the list
 */
public record ListedProduct(
        Product product, int since, @Nullable Integer gone) {

    public boolean isGone() {
        return gone != null;
    }
}
