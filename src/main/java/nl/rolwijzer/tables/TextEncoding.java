package nl.rolwijzer.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which characters a file is written, as far as its bytes tell: by a byte order mark; else UTF-16 when every second byte
 * is nothing; else UTF-8 when all of it is; else that of Western Windows.
 *
 * @param label the name as people know it
 * @param mark how many bytes the byte order mark takes
 */
record TextEncoding(Charset charset, String label, int mark) {

    private static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, "UTF-8", 0);
    private static final TextEncoding UTF_8_MARKED = new TextEncoding(StandardCharsets.UTF_8, "UTF-8 met BOM", 3);
    private static final TextEncoding WINDOWS = new TextEncoding(Charset.forName("windows-1252"), "Windows-1252", 0);
    private static final String UTF_16 = "UTF-16";
    private static final int SAMPLE = 4096;

    /** @throws TableRefused for bytes that are neither: a part of another file, or something that is no text */
    static TextEncoding of(Path file) throws IOException {
        byte[] start = sample(file);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return UTF_8_MARKED;
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, UTF_16, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, UTF_16, 2);
        }
        if (isMostlyNothing(start, 1)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, UTF_16, 0);
        }
        return isMostlyNothing(start, 0) ? new TextEncoding(StandardCharsets.UTF_16BE, UTF_16, 0) : withoutMark(file);
    }

    private static TextEncoding withoutMark(Path file) throws IOException {
        Utf8Scan scan = Utf8Scan.of(file);
        if (scan.faultyLine() == 0) {
            return UTF_8;
        }
        // Letters with an accent in two ways in one file: whichever we chose, half of them would be wrong.
        if (scan.hasLetters()) {
            throw new TableRefused(TableRefused.Kind.CODERING, scan.faultyLine());
        }
        return WINDOWS;
    }

    /** The text, without its mark; a byte that makes no sense stops the reading. */
    Reader open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        stream.skipNBytes(mark);
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static byte[] sample(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(SAMPLE);
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters in UTF-16 are a byte and nothing, in turn. */
    private static boolean isMostlyNothing(byte[] bytes, int first) {
        int nothing = 0;
        int other = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            nothing += bytes[i + first] == 0 ? 1 : 0;
            other += bytes[i + 1 - first] == 0 ? 1 : 0;
        }
        return nothing > bytes.length / 4 && other < nothing / 10;
    }
}
