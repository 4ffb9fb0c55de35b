package nl.rolwijzer.tables;

import java.util.Locale;

/** A file that cannot be read as a table, or not safely, with the line at which that was seen. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Kind {
        /** There is no row in it. */
        LEEG,
        /** It is another kind of file. */
        GEEN_TABEL,
        TE_VEEL_RIJEN,
        TE_VEEL_KOLOMMEN,
        RIJ_TE_LANG,
        /** A quote is opened and not closed, or text follows where it is closed. */
        AANHALINGSTEKEN,
        /** A byte or character that no text has. */
        NULTEKEN,
        /** Bytes that are no characters in the encoding that the rest is in. */
        CODERING,
        WERKMAP_STUK,
        /** Unpacked, a workbook is larger than any list of this many rows is. */
        WERKMAP_TE_GROOT;

        /** The id in message codes and in the trail. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final long line;

    /** @param line from 1; 0 where no line is to blame */
    TableRefused(Kind kind, long line) {
        super(kind + " at line " + line);
        this.kind = kind;
        this.line = line;
    }

    TableRefused(Kind kind, long line, Exception cause) {
        super(kind + " at line " + line, cause);
        this.kind = kind;
        this.line = line;
    }

    public Kind kind() {
        return kind;
    }

    public long line() {
        return line;
    }

    /** How much there may be of what there is too much of; 0 of anything else. */
    public int most() {
        return switch (kind) {
            case TE_VEEL_RIJEN -> TableFile.MOST_ROWS;
            case TE_VEEL_KOLOMMEN -> TableFile.MOST_COLUMNS;
            case RIJ_TE_LANG -> TableFile.MOST_CHARACTERS;
            case LEEG, GEEN_TABEL, AANHALINGSTEKEN, NULTEKEN, CODERING, WERKMAP_STUK, WERKMAP_TE_GROOT -> 0;
        };
    }
}
