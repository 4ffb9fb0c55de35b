package nl.rolwijzer.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of facets as an API writes them: rolDerden for rol_derden, antwoordWie for antwoord.wie. */
final class CamelCase {

    private static final String ANSWER = "antwoord_";
    private static final Pattern WRITTEN_SO = Pattern.compile("[a-z]{1,40}([A-Z][a-z0-9]{0,40}){1,4}");
    private static final Pattern NEXT_WORD = Pattern.compile("[._](\\w)");

    private CamelCase() {}

    static String of(String name) {
        return NEXT_WORD.matcher(name).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    /** The name as a list writes it; one that is not in camelCase as it is. */
    static String listName(String name) {
        if (!WRITTEN_SO.matcher(name).matches()) {
            return name;
        }
        String snake = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return snake.startsWith(ANSWER) ? Facet.ANSWER + snake.substring(ANSWER.length()) : snake;
    }
}
