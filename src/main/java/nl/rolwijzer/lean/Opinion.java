package nl.rolwijzer.lean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one side says of a step: whether it is worth something to them. */
public enum Opinion {
    JA,
    NEE,
    /** Worth nothing by itself, but it cannot be left out. */
    NODIG,
    ONBEKEND;

    /** The id in stored steps, forms and exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Opinion> find(String id) {
        return Arrays.stream(values())
                .filter(opinion -> opinion.id().equals(id))
                .findFirst();
    }
}
