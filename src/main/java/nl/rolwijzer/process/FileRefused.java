package nl.rolwijzer.process;

import java.util.List;

/** A file of which no steps can be made. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** @param code of the message that says why and what to do */
    FileRefused(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
