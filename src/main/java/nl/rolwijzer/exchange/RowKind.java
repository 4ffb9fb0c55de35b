package nl.rolwijzer.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a list means for the catalogue. */
enum RowKind {
    NIEUW,
    GEWIJZIGD,
    ONGEWIJZIGD,
    GEWEIGERD;

    /** The id in the database, in addresses and in message codes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RowKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
