package nl.rolwijzer.api;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** On which revision a caller builds, as the header {@code If-Match} says. */
final class IfMatch {

    static final String NAME = HttpHeaders.IF_MATCH;

    private IfMatch() {}

    /** The number of a revision; a tag that is none of ours matches no revision. */
    static int revision(@Nullable String header, IntSupplier present) {
        if (header == null) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        }
        String tag = header.strip();
        if (tag.equals("*")) {
            return present.getAsInt();
        }
        if (!tag.matches("\"[0-9]{1,9}\"")) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
