package nl.rolwijzer.products;

import java.util.List;
import java.util.UUID;

/** What became of a file that was handed in. */
public sealed interface HandedIn {

    /** It can be read, and waits to be looked at. */
    record Waiting(UUID id) implements HandedIn {}

    /** It is no delivery of the list. */
    record Refused(String code, List<Object> arguments) implements HandedIn {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
