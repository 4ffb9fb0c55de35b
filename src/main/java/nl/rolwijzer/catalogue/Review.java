package nl.rolwijzer.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a service should be looked at again; the ids are promises. */
public enum Review {
    /** The rulebook in force gives it other roles. */
    NODIG,
    /** Its roles are confirmed, and the date to look at them again has passed. */
    VOORBIJ;

    /** The id in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Review> find(String id) {
        return Arrays.stream(values()).filter(review -> review.id().equals(id)).findFirst();
    }
}
