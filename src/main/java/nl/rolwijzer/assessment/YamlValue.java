package nl.rolwijzer.assessment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The text of one place in YAML, read as something narrower than text; what it is not is a fault of that place. */
public record YamlValue(String text, Faults faults) {

    /** Takes what is wrong. */
    public interface Faults {

        void add(FaultKind kind, Object... arguments);
    }

    public int number(int least, int most) {
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        faults.add(FaultKind.NOT_A_NUMBER, least, most);
        return least;
    }

    boolean truth() {
        if (!Set.of("true", "false").contains(text)) {
            faults.add(FaultKind.NOT_TRUE_OR_FALSE);
        }
        return text.equals("true");
    }

    /** The constant whose name this is in lower case; the first one, with a fault, when there is none. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        Set<E> constants = EnumSet.allOf(type);
        return constants.stream()
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(FaultKind.UNKNOWN_WORD, type.getSimpleName(), text);
                    return constants.iterator().next();
                });
    }
}
