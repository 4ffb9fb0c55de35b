package nl.rolwijzer.browsing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Address;

/**
 * Addresses of the same search, or of nearly the same one.
 *
 * @param parameters of the search, without the page
 */
record ListLinks(Map<String, List<String>> parameters) {

    static final String PAGE = "pagina";

    private static final String LIST = "/diensten";

    static ListLinks of(SearchRequest request) {
        return new ListLinks(SearchParameters.write(request));
    }

    /**
     * The search that an address asks for.
     *
     * @param query what stands after the question mark; what is no search is left out
     */
    static ListLinks read(String query) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String parameter : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2) {
                sent.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                        .add(decode(parts[1]));
            }
        }
        return of(SearchParameters.read(sent));
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    /** What stands after the question mark. */
    public String query() {
        String address = page(1);
        return address.substring(Math.min(address.length(), LIST.length() + 1));
    }

    public String page(long number) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (number > 1) {
            changed.put(PAGE, List.of(String.valueOf(number)));
        }
        return Address.of(LIST, changed);
    }

    public String csv() {
        return Address.of("/diensten.csv", parameters);
    }

    /** Where more can be chosen for a file of this list. */
    public String export() {
        return Address.of("/diensten/uitvoer", parameters);
    }

    public ListLinks without(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        List<String> values = new ArrayList<>(changed.getOrDefault(name, List.of()));
        values.remove(value);
        changed.put(name, values);
        return new ListLinks(changed);
    }
}
