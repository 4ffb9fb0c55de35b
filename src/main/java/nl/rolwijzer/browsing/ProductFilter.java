package nl.rolwijzer.browsing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.platform.Address;
import nl.rolwijzer.products.ListedProduct;
import nl.rolwijzer.products.Mark;
import nl.rolwijzer.products.ProductSearch;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the list of products, as it stands in the address.
 *
 * @param layer of government; null for any
 * @param examples whether the services of the reference catalogue are counted
 */
record ProductFilter(String words, @Nullable Mark layer, Shown shown, boolean examples) {

    static final String PATH = "/productnamen";
    static final String PAGE = "pagina";

    private static final int MOST_CHARACTERS = 200;

    /** Which products are shown. */
    enum Shown {
        LIJST,
        MET,
        ZONDER,
        VERVALLEN;

        /** The id in the address. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Shown of(String id) {
            return Arrays.stream(values())
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElse(LIJST);
        }
    }

    static ProductFilter read(Map<String, String> parameters, boolean examples) {
        String words = parameters.getOrDefault("q", "").strip();
        return new ProductFilter(
                words.substring(0, Math.min(words.length(), MOST_CHARACTERS)),
                Mark.find(parameters.getOrDefault("laag", ""))
                        .filter(Mark.layers()::contains)
                        .orElse(null),
                Shown.of(parameters.getOrDefault("toon", "")),
                examples);
    }

    /** Whether this product fits, with this number of services. */
    boolean fits(ListedProduct listed, long services, ProductSearch search) {
        boolean wanted = switch (shown) {
            case LIJST -> !listed.isGone();
            case MET -> services > 0;
            case ZONDER -> !listed.isGone() && services == 0;
            case VERVALLEN -> listed.isGone();
        };
        return wanted && (layer == null || listed.product().has(layer)) && search.fits(listed.product());
    }

    /** The address of a page of what is found; also called from the template, by way of the paging. */
    public String page(long number) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", words);
        put(parameters, "laag", layer == null ? "" : layer.id());
        put(parameters, "toon", shown == Shown.LIJST ? "" : shown.id());
        put(parameters, "voorbeelden", examples ? "" : "nee");
        put(parameters, PAGE, number > 1 ? String.valueOf(number) : "");
        return Address.of(PATH, parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}
