package nl.rolwijzer.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads the rows of a file one by one, so that it is never all in memory; the only way in. */
public final class TableFile {

    /** Rows below the heading. */
    public static final int MOST_ROWS = 100_000;

    public static final int MOST_COLUMNS = 200;
    /** In one row: more than twice the longest texts of a service together. */
    public static final int MOST_CHARACTERS = 100_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private TableFile() {}

    /**
     * Hands over every row that says something, the heading first.
     *
     * @throws TableRefused as soon as it is seen that the file is no good; what was handed over until then is to be dropped
     */
    public static TableForm read(Path file, Consumer<TableRow> receiver) throws IOException {
        byte[] start = start(file);
        Counted counted = new Counted(receiver);
        if (Arrays.equals(start, OLD_OFFICE) || Arrays.equals(start, PDF)) {
            throw new TableRefused(TableRefused.Kind.GEEN_TABEL, 0);
        }
        TableForm form = Arrays.equals(start, ZIP) ? Workbook.read(file, counted) : CsvTable.read(file, counted);
        if (counted.rows == 0) {
            throw new TableRefused(TableRefused.Kind.LEEG, 0);
        }
        return form;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(ZIP.length);
        }
    }

    /** Leaves out what says nothing, and stops at one row too many. */
    private static final class Counted implements Consumer<TableRow> {

        private final Consumer<TableRow> receiver;
        private int rows;

        Counted(Consumer<TableRow> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void accept(TableRow row) {
            if (row.isBlank()) {
                return;
            }
            if (rows > MOST_ROWS) {
                throw new TableRefused(TableRefused.Kind.TE_VEEL_RIJEN, row.line());
            }
            rows++;
            receiver.accept(row);
        }
    }
}
