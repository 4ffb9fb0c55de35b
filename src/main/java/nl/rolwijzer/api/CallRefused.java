package nl.rolwijzer.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A call was refused, for these reasons. */
final class CallRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final int found;
    private final transient List<Fault> named;

    CallRefused(HttpStatus status, int found, List<Fault> named) {
        super(found + " faults");
        this.status = status;
        this.found = found;
        this.named = List.copyOf(named);
    }

    CallRefused(HttpStatus status, Fault only) {
        this(status, 1, List.of(only));
    }

    HttpStatus status() {
        return status;
    }

    /** How many faults there are: not fewer than are named. */
    int found() {
        return found;
    }

    List<Fault> named() {
        return named;
    }
}
