package nl.rolwijzer.audit;

import java.util.Locale;

/** How an action ended: done, refused by us, or failed by itself. */
public enum Outcome {
    GELUKT,
    GEWEIGERD,
    MISLUKT;

    /** The id in the trail and in exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
