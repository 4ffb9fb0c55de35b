package nl.rolwijzer.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a service is: being described, confirmed by a person, or no longer offered. */
public enum Status {
    CONCEPT,
    VASTGESTELD,
    VERVALLEN;

    /** The id in addresses, API, exports and database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> find(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
