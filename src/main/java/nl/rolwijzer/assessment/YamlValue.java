package nl.rolwijzer.assessment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The text of one place in YAML, read as something narrower than text. */
record YamlValue(String text, Consumer<String> faults) {

    int number(int least, int most) {
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        faults.accept("should be a whole number from " + least + " to " + most);
        return least;
    }

    boolean truth() {
        if (!Set.of("true", "false").contains(text)) {
            faults.accept("should be true or false");
        }
        return text.equals("true");
    }

    /** The constant whose name this is in lower case; the first one, with a fault, when there is none. */
    <E extends Enum<E>> E oneOf(Class<E> type) {
        Set<E> constants = EnumSet.allOf(type);
        return constants.stream()
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    faults.accept("unknown " + type.getSimpleName() + " '" + text + "'");
                    return constants.iterator().next();
                });
    }
}
