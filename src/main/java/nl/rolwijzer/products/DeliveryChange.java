package nl.rolwijzer.products;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Folding;

/**
 * What a delivery changes in the list as we have it. Nothing is ever deleted: what a delivery no longer has is gone from the
 * list, and comes back when a later delivery has it again.
 *
 * @param added products that we did not know
 * @param returned products that were gone from the list
 * @param unchanged how many products stay as they are
 * @param gone products that were in the list and are not in the delivery
 * @param held products that are not in the delivery either, but may be meant by a line that is refused
 */
public record DeliveryChange(
        List<Product> added,
        List<Changed> changed,
        List<Changed> returned,
        int unchanged,
        List<Gone> gone,
        List<Product> held) {

    /** A product that the delivery describes otherwise, field by field; a product that returns may be just as it was. */
    public record Changed(Product before, Product after, List<FieldChange> fields) {

        static Changed of(Product before, Product after) {
            return new Changed(before, after, FieldChange.between(before, after));
        }
    }

    /**
     * A product that is no longer in the list.
     *
     * @param namesake the address of another product that has its name now; empty when there is none
     */
    public record Gone(Product product, String namesake) {}

    /** Whether taking the delivery over changes anything. */
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && returned.isEmpty() && gone.isEmpty();
    }

    static DeliveryChange between(List<ListedProduct> known, Delivery delivery) {
        Map<String, ListedProduct> before =
                known.stream().collect(Collectors.toMap(each -> each.product().uri(), Function.identity()));
        List<Product> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Changed> returned = new ArrayList<>();
        int unchanged = 0;
        for (Product product : delivery.products()) {
            ListedProduct was = before.remove(product.uri());
            if (was == null) {
                added.add(product);
                continue;
            }
            Changed change = Changed.of(was.product(), product);
            if (was.isGone()) {
                returned.add(change);
            } else if (change.fields().isEmpty()) {
                unchanged++;
            } else {
                changed.add(change);
            }
        }
        List<Product> missing = before.values().stream()
                .filter(each -> !each.isGone())
                .map(ListedProduct::product)
                .toList();
        boolean certain = delivery.refused().isEmpty();
        return new DeliveryChange(
                added,
                changed,
                returned,
                unchanged,
                certain ? gone(missing, delivery) : List.of(),
                certain ? List.of() : missing);
    }

    private static List<Gone> gone(List<Product> missing, Delivery delivery) {
        Map<String, String> names = new HashMap<>();
        delivery.products().forEach(product -> names.put(Folding.fold(product.name()), product.uri()));
        return missing.stream()
                .map(product -> new Gone(product, names.getOrDefault(Folding.fold(product.name()), "")))
                .toList();
    }
}
