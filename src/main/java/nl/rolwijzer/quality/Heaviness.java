package nl.rolwijzer.quality;

import java.util.Locale;
import nl.rolwijzer.assessment.Weight;

/** The weights by name, for exports: an order has names and no numbers that somebody could add up. */
enum Heaviness {
    BIJNA_NIET,
    WEINIG,
    MEE,
    ZWAARST;

    static Heaviness of(Weight weight) {
        return values()[weight.weight()];
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
