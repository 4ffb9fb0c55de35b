package nl.rolwijzer.lean;

import java.util.Locale;

/** Who says what a role wants: the source itself, we by inference from it, or we alone. */
public enum Ground {
    EXPLICIET,
    AFGELEID,
    EIGEN;

    /** The id in data and exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
