package nl.rolwijzer.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;

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

    void refuseIfAny() {
        if (found > 0) {
            throw new BodyRefused(HttpStatus.BAD_REQUEST, found, named);
        }
    }
}
