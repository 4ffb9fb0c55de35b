package nl.rolwijzer.products;

import java.util.List;

/**
 * A line of a delivery that cannot be taken over.
 *
 * @param line where it starts in the file, from 1
 * @param uri of the product that it is about; empty when that cannot be told
 * @param code of the message that says why
 * @param arguments for the message
 */
public record RefusedLine(long line, String uri, String code, List<Object> arguments) {

    public RefusedLine {
        arguments = List.copyOf(arguments);
    }
}
