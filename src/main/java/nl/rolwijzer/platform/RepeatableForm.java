package nl.rolwijzer.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent when it could not be kept, to be put on the error page: so that it can be sent again as it was,
 * and nothing that was typed is lost.
 *
 * @param action the path that it was sent to
 */
record RepeatableForm(String action, List<Field> fields) {

    record Field(String name, String value) {}

    /** The form of a request; none if it was no form, or if a password is in it. */
    static Optional<RepeatableForm> of(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        boolean form = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) && !sent.isEmpty();
        boolean secret = sent.keySet().stream().anyMatch(name -> name.matches("(?i).*(wachtwoord|password).*"));
        return form && !secret ? Optional.of(new RepeatableForm(path(request), fields(sent))) : Optional.empty();
    }

    private static List<Field> fields(Map<String, String[]> sent) {
        List<Field> fields = new ArrayList<>();
        sent.forEach((name, values) -> {
            for (String value : values) {
                fields.add(new Field(name, value));
            }
        });
        fields.removeIf(field -> field.name().equals("_csrf"));
        return List.copyOf(fields);
    }

    /** The path that was asked for before the error page was. */
    private static String path(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.substring(request.getContextPath().length());
    }
}
