package nl.rolwijzer.products;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a delivery changes in one field of a product.
 *
 * @param field {@code naam}, {@code kenmerken}, {@code sdg} or {@code grondslagen}
 * @param gone what was there and is no longer; of the field {@code kenmerken} these are ids of a {@link Mark}
 * @param added what was not there yet
 */
public record FieldChange(String field, List<String> gone, List<String> added) {

    public FieldChange {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /** Every field that differs. That legal bases stand in another order changes nothing. */
    static List<FieldChange> between(Product before, Product after) {
        return Stream.of(
                        of("naam", before, after, product -> List.of(product.name())),
                        of(
                                "kenmerken",
                                before,
                                after,
                                product -> product.orderedMarks().stream()
                                        .map(Mark::id)
                                        .toList()),
                        of("sdg", before, after, product -> List.of(product.sdg())),
                        of("grondslagen", before, after, FieldChange::bases))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> bases(Product product) {
        return product.bases().stream()
                .map(basis -> String.join(" ", basis.label(), basis.link(), basis.uri())
                        .strip())
                .toList();
    }

    private static Optional<FieldChange> of(
            String field, Product before, Product after, Function<Product, List<String>> values) {
        List<String> gone = without(values.apply(before), values.apply(after));
        List<String> added = without(values.apply(after), values.apply(before));
        return gone.isEmpty() && added.isEmpty() ? Optional.empty() : Optional.of(new FieldChange(field, gone, added));
    }

    private static List<String> without(Collection<String> values, Collection<String> others) {
        List<String> rest = new ArrayList<>(values);
        rest.removeAll(others);
        return rest;
    }
}
