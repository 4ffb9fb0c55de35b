package nl.rolwijzer.exchange;

import java.util.Locale;

/** What columns are about, to find one among many. */
enum ColumnGroup {
    /** Which row it is: in every file. */
    KENMERK,
    DIENST,
    ROLLEN,
    ANTWOORDEN,
    TOELICHTINGEN,
    HERKOMST;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
