package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form that could not be carried out, to be sent again as it was: so that nothing that was typed is lost.
 *
 * @param path that it was sent to, within the application
 */
public record KeptForm(String path, Map<String, List<String>> fields) {

    /** The field that says whose form it is. */
    public static final String OWNER = "van";

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    /** @param address that it was sent to, as the server knows it */
    public static KeptForm of(HttpServletRequest request, String address) {
        Map<String, List<String>> fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        return new KeptForm(address.substring(request.getContextPath().length()), fields);
    }

    /** Whether a password is in it, which no page may hold. */
    boolean isSecret() {
        return fields.keySet().stream().anyMatch(name -> name.matches("(?i).*(wachtwoord|password).*"));
    }

    int size() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    boolean isOf(SignedIn person) {
        return fields.getOrDefault(OWNER, List.of()).equals(List.of(person.accountId()));
    }
}
