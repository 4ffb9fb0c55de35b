package nl.rolwijzer.assessment;

import java.util.Locale;

/** Who says so: the source itself, or we, by inference from it. */
public enum Basis {
    EXPLICIET,
    AFGELEID;

    /** The id in rulebooks and API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
