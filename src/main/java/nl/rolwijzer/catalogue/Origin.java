package nl.rolwijzer.catalogue;

import java.util.Locale;

/** Where a service or a revision came from. */
public enum Origin {
    FORMULIER,
    API,
    IMPORT,
    REFERENTIE;

    /** The id in API, exports and database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
