package nl.rolwijzer.assessment;

import java.util.Locale;

/** Whose role it is: that of the citizen in the transaction, or that of others with an interest in it. */
public enum Perspective {
    TRANSACTIE,
    DERDE;

    /** The id in rulebooks, API and exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
