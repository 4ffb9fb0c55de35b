package nl.rolwijzer.catalogue;

import java.util.Locale;

/** What a service can have beside its description, each in versions of its own. */
public enum SheetKind {
    /** The steps of its process. */
    STAPPEN,
    /** The organisation's own norms and measurements of its quality. */
    KWALITEIT;

    /** The id in the database and in the trail. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
