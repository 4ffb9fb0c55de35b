package nl.rolwijzer.platform;

/** In which of two forms a CSV file is written; what they share is UTF-8, a quote around every cell, and CRLF. */
public enum CsvDialect {
    /** What a Dutch spreadsheet opens without asking. */
    PUNTKOMMA(';', "\uFEFF"),
    /** What programs expect (RFC 4180): no byte order mark, which many take for a part of the first heading. */
    KOMMA(',', "");

    private final char separator;
    private final String start;

    CsvDialect(char separator, String start) {
        this.separator = separator;
        this.start = start;
    }

    char separator() {
        return separator;
    }

    String start() {
        return start;
    }
}
