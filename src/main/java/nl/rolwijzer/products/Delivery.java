package nl.rolwijzer.products;

import java.util.List;

/**
 * What a file of the list says.
 *
 * @param products each once, with all its legal bases; without those of which a line is refused
 * @param rows how many lines with products there are
 * @param placeholders how many of these are no product, but the name for what has no name yet
 */
public record Delivery(List<Product> products, List<RefusedLine> refused, int rows, int placeholders) {

    public Delivery {
        products = List.copyOf(products);
        refused = List.copyOf(refused);
    }
}
