package nl.rolwijzer.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.TextRule;
import nl.rolwijzer.products.LegalBasis;
import nl.rolwijzer.products.ListedProduct;
import nl.rolwijzer.products.Product;
import nl.rolwijzer.products.ProductList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts a service from a product of the Uniforme Productnamenlijst: fills in what the list says, all of which can be changed. */
@Component
class ProductChoice {

    /** So many are shown while somebody types. */
    private static final int MOST = 8;

    private static final String BETWEEN_BASES = "; ";

    private final ProductList list;

    ProductChoice(ProductList list) {
        this.list = list;
    }

    /**
     * The part of the form about the product.
     *
     * @param available whether there is a list to choose from
     * @param chosen the product that the form names; null when it names none, or one that no delivery had
     * @param words what is looked for; empty when nothing is
     * @param total how many products fit those words, of which {@code found} are the first
     */
    record Part(
            boolean available, @Nullable ListedProduct chosen, String words, List<ListedProduct> found, int total) {}

    Part part(ServiceForm form) {
        ListedProduct chosen = list.find(form.text(FormFields.UPL_URI).strip()).orElse(null);
        Part sought = search(form.text(FormFields.PRODUCT_WORDS));
        return new Part(sought.available(), chosen, sought.words(), sought.found(), sought.total());
    }

    /** What fits these words; nothing while there are none. */
    Part search(String words) {
        List<ListedProduct> fitting = words.isBlank() ? List.of() : list.search(words);
        return new Part(
                !list.isEmpty(), null, words, fitting.stream().limit(MOST).toList(), fitting.size());
    }

    /** The form with the product that was chosen in it, if one was. */
    ServiceForm takenOver(ServiceForm form) {
        return form.id(FormFields.PRODUCT)
                .flatMap(list::find)
                .map(chosen -> filled(form, chosen.product()))
                .orElse(form);
    }

    /** What somebody typed stays; what another product filled in makes place. */
    ServiceForm filled(ServiceForm form, Product product) {
        Map<String, String> before = list.find(form.text(FormFields.UPL_URI).strip())
                .map(earlier -> texts(earlier.product()))
                .orElse(Map.of());
        ServiceForm filled = form.with(FormFields.PRODUCT, "")
                .with(FormFields.PRODUCT_WORDS, "")
                .with(FormFields.UPL_NAME, product.name())
                .with(FormFields.UPL_URI, product.uri());
        for (Map.Entry<String, String> each : texts(product).entrySet()) {
            String typed = form.text(each.getKey()).strip();
            if (typed.isEmpty() || typed.equals(before.get(each.getKey()))) {
                filled = filled.with(each.getKey(), each.getValue());
            }
        }
        return filled;
    }

    private static Map<String, String> texts(Product product) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(FormFields.NAME, product.name());
        texts.put(FormFields.LEGAL_BASIS, labels(product.bases()));
        texts.put(
                FormFields.LEGAL_BASIS_URL,
                product.bases().stream()
                        .map(LegalBasis::link)
                        .filter(link -> !link.isEmpty())
                        .findFirst()
                        .orElse(""));
        return texts;
    }

    /** All of them, as far as they fit in the field as a whole; the page shows the rest. */
    private static String labels(List<LegalBasis> bases) {
        StringBuilder labels = new StringBuilder();
        for (LegalBasis basis : bases) {
            String more = (labels.isEmpty() ? "" : BETWEEN_BASES) + basis.label();
            if (labels.codePointCount(0, labels.length()) + more.codePointCount(0, more.length())
                    > TextRule.LEGAL_BASIS.most()) {
                break;
            }
            labels.append(basis.label().isEmpty() ? "" : more);
        }
        return labels.toString();
    }
}
