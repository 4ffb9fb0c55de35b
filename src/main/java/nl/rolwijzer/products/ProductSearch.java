package nl.rolwijzer.products;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Folding;

/** Words that products are looked for by: each must be in the name or in a legal basis, as a word or as a part of one. */
public final class ProductSearch {

    /** In alphabetical order, whatever the accents. */
    static final Comparator<ListedProduct> BY_NAME =
            Comparator.comparing(each -> Folding.fold(each.product().name()));

    private final List<String> words;

    public ProductSearch(String words) {
        this.words = Arrays.stream(Folding.fold(words).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Any product fits when there are no words. */
    public boolean fits(Product product) {
        String text = product.name() + "\n"
                + product.bases().stream().map(LegalBasis::label).collect(Collectors.joining("\n"));
        return occurIn(text);
    }

    /** First what has all the words in its name; otherwise the order stays. */
    Comparator<ListedProduct> byPlace() {
        return Comparator.comparing(each -> !occurIn(each.product().name()));
    }

    private boolean occurIn(String text) {
        String folded = Folding.fold(text);
        return words.stream().allMatch(folded::contains);
    }
}
