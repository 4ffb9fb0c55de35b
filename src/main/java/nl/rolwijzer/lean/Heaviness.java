package nl.rolwijzer.lean;

import java.util.Locale;
import nl.rolwijzer.assessment.Weight;

/** The weights by name, for exports: an order has names and no numbers that somebody could add up. */
public enum Heaviness {
    BIJNA_NIET,
    WEINIG,
    MEE,
    ZWAARST;

    public static Heaviness of(Weight weight) {
        return values()[weight.weight()];
    }

    /** The id in exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
