package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong in the text of a rulebook.
 *
 * @param line from 1
 * @param place the keys and ids that lead there, such as {@code rules > KLANT > when > K1 > in}
 * @param arguments what stands in the words of this kind: ids and numbers, as text
 */
public record RulebookFault(int line, String place, FaultKind kind, List<String> arguments) {

    public RulebookFault {
        arguments = List.copyOf(arguments);
    }

    static RulebookFault of(int line, String place, FaultKind kind, Object... arguments) {
        return new RulebookFault(
                line, place, kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What is wrong, for whoever maintains a rulebook. */
    public String message() {
        return kind.message(arguments.toArray());
    }

    @Override
    public String toString() {
        return "line " + line + ", " + place + ": " + message();
    }
}
