package nl.rolwijzer.assessment;

import java.util.List;

/** Every flip of up to two edits, fewest edits first and then in questionnaire order. */
public final class Flips {

    /** How many flips of one role are worth showing. */
    public static final int SHOWN = 5;

    private final List<Flip> found;

    Flips(List<Flip> found) {
        this.found = List.copyOf(found);
    }

    /** All of them. */
    public List<Flip> all() {
        return found;
    }

    /** The first few for one role; none when it is out of reach. */
    public List<Flip> of(CitizenRole role, Perspective perspective) {
        return found.stream()
                .filter(flip -> flip.isAbout(role, perspective))
                .limit(SHOWN)
                .toList();
    }
}
