package nl.rolwijzer.tables;

/**
 * How a file turned out to be made.
 *
 * @param encoding the name of it, as people know it; empty for a workbook
 * @param separator what stands between cells; empty for a workbook
 */
public record TableForm(String kind, String encoding, String separator) {

    /** Of a workbook. */
    public static final TableForm XLSX = new TableForm("XLSX", "", "");

    static TableForm csv(TextEncoding encoding, char separator) {
        return new TableForm("CSV", encoding.label(), String.valueOf(separator));
    }
}
