package nl.rolwijzer.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a person confirms other roles than the rules derive. The ids are promises. */
public enum DeviationReason {
    /** The rule itself is wrong for this service. */
    REGEL_PAST_NIET,
    /** Something matters that no question asks for. */
    FEIT_NIET_GEVRAAGD,
    /** The organisation chooses to meet the citizen in another role. */
    BELEIDSKEUZE,
    ANDERS;

    /** The id in forms, API, exports and database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeviationReason> find(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }
}
