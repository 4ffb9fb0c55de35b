package nl.rolwijzer.lean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who acts in a step; in one of waiting nobody does. */
public enum Actor {
    BURGER,
    AMBTENAAR,
    DERDE,
    WACHTEN;

    /** The id in stored steps, forms and exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Actor> find(String id) {
        return Arrays.stream(values()).filter(actor -> actor.id().equals(id)).findFirst();
    }
}
