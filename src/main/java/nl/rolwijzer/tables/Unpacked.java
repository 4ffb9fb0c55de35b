package nl.rolwijzer.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Sees to it that a workbook is no larger unpacked than a list of the most rows needs. Every part is really unpacked, and
 * dropped: what a file says of its own sizes need not be true.
 */
final class Unpacked {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 400_000_000;
    /** The texts that cells share are held in memory while the rows are read. */
    private static final long MOST_SHARED = 60_000_000;

    /** A text is held in memory whole; a cell of Excel has room for a thirtieth of this. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final String XML = ".xml";
    private static final String SHARED = "sharedStrings.xml";
    private static final int PIECE = 1 << 16;

    private Unpacked() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new TableRefused(TableRefused.Kind.WERKMAP_TE_GROOT, 0);
            }
            long left = MOST_BYTES;
            for (ZipEntry part : Collections.list(zip.entries())) {
                long most = part.getName().endsWith(SHARED) ? Math.min(MOST_SHARED, left) : left;
                int longest = part.getName().endsWith(XML) ? LONGEST_TEXT : Integer.MAX_VALUE;
                left -= size(zip, part, most, longest);
            }
        } catch (ZipException broken) {
            throw new TableRefused(TableRefused.Kind.WERKMAP_STUK, 0, broken);
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long most, int longest) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        int text = 0;
        try (InputStream stream = zip.getInputStream(part)) {
            for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
                size += count;
                text = text(piece, count, text, longest);
                if (size > most || text > longest) {
                    throw new TableRefused(TableRefused.Kind.WERKMAP_TE_GROOT, 0);
                }
            }
        }
        return size;
    }

    /** How long the text is since the last tag began; one that is too long is not looked at further. */
    private static int text(byte[] piece, int count, int before, int longest) {
        int text = before;
        for (int i = 0; i < count && text <= longest; i++) {
            text = piece[i] == '<' ? 0 : text + 1;
        }
        return text;
    }
}
