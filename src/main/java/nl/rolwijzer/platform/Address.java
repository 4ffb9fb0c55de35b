package nl.rolwijzer.platform;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses within the application, encoded so that no value can become part of another. */
public final class Address {

    private Address() {}

    /** A path with these parameters, each as often as it has values, in their order. */
    public static String of(String path, Map<String, List<String>> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, values) -> values.forEach(value -> address.queryParam(name, "{value}")));
        Object[] values = parameters.values().stream().flatMap(List::stream).toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }
}
