package nl.rolwijzer.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person does about roles that the rulebook in force derives otherwise. */
public enum ReviewDecision {
    /** The new roles count from now on. */
    OVERNEMEN,
    /** The confirmed roles stay, as a deviation from the new ones. */
    HOUDEN;

    /** The id in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReviewDecision> find(String id) {
        return Arrays.stream(values())
                .filter(decision -> decision.id().equals(id))
                .findFirst();
    }
}
