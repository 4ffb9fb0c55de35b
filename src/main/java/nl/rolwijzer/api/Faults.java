package nl.rolwijzer.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonPointer;

/**
 * Gathers the faults of a whole body. All are counted and the first {@value #MOST_NAMED} are named: more than one for
 * every question of the longest list, and yet a body of pure nonsense gets no answer of a hundred times its own size.
 */
final class Faults {

    static final int MOST_NAMED = 10_000;

    private final List<Fault> named = new ArrayList<>();
    private int found;

    void add(Fault fault) {
        found++;
        if (found <= MOST_NAMED) {
            named.add(fault);
        }
    }

    /** Whether something is wrong at this place in the body, above it or below it. */
    boolean touch(JsonPointer place) {
        String path = place + "/";
        return named.stream()
                .flatMap(fault -> Optional.ofNullable(fault.pointer()).stream())
                .map(pointer -> pointer + "/")
                .anyMatch(other -> other.startsWith(path) || path.startsWith(other));
    }

    void refuseIfAny() {
        if (found > 0) {
            throw new CallRefused(HttpStatus.BAD_REQUEST, found, named);
        }
    }
}
