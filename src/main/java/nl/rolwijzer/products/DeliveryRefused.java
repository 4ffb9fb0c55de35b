package nl.rolwijzer.products;

import java.util.List;

/** A file that cannot be read as a delivery of the list; the message says why, and what to do. */
class DeliveryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    DeliveryRefused(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }
}
