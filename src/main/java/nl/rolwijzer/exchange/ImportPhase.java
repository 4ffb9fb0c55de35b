package nl.rolwijzer.exchange;

import java.util.Locale;

/** How far a list is that is taken in. */
enum ImportPhase {
    /** Its columns are to be named. */
    KOLOMMEN,
    /** Its rows are being judged. */
    NAKIJKEN,
    /** What it would do can be looked at; nothing is written. */
    VOORBEELD,
    UITVOEREN,
    UITGEVOERD,
    TERUGDRAAIEN,
    TERUGGEDRAAID,
    /** Somebody thought better of it; nothing was written. */
    GESTOPT,
    /** It went wrong; nothing was written. */
    MISLUKT;

    /** The id in the database, in the trail and in message codes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it goes on in the background. */
    public boolean isBusy() {
        return this == NAKIJKEN || this == UITVOEREN || this == TERUGDRAAIEN;
    }

    /** Whether somebody still has to do something with it. */
    public boolean isOpen() {
        return this == KOLOMMEN || this == VOORBEELD;
    }

    /** Whether there is something to be told of its rows. */
    boolean hasRows() {
        return this == VOORBEELD || this == UITGEVOERD || this == TERUGGEDRAAID;
    }

    static ImportPhase read(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
