package nl.rolwijzer.platform;

/** How much of the catalogue the reader of a page may see. */
public enum Sight {
    /** Signed in. */
    EVERYTHING,
    /** Not signed in, where the catalogue is public: confirmed services, without the names of editors. */
    CONFIRMED,
    /** Not signed in. */
    NOTHING;

    public boolean isEverything() {
        return this == EVERYTHING;
    }

    public boolean isNothing() {
        return this == NOTHING;
    }
}
