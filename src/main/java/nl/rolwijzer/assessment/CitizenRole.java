package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The seven roles in which a citizen can meet government, in the order in which Bert Teeuwen presents them
 * (<i>Lean voor de overheid</i>, 2.1). The names are terms of the theory and stay Dutch.
 */
public enum CitizenRole {
    KLANT,
    GEBRUIKER,
    ONDERDAAN,
    KIEZER,
    BELASTINGBETALER,
    PARTNER,
    BESTUURDER;

    /** The id in rulebooks, addresses, API and exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CitizenRole> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
