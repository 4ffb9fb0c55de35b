package nl.rolwijzer.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks through the bytes of a file to see whether they are UTF-8 (RFC 3629), and at which line they are not. */
final class Utf8Scan {

    private long line = 1;
    private long faultyLine;
    private boolean letters;
    private int following;
    private int low = 0x80;
    private int high = 0xBF;

    private Utf8Scan() {}

    static Utf8Scan of(Path file) throws IOException {
        Utf8Scan scan = new Utf8Scan();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                scan.take(next);
            }
        }
        if (scan.following > 0) {
            scan.fault();
        }
        return scan;
    }

    /** The first line with a byte that does not fit; 0 when all do. */
    long faultyLine() {
        return faultyLine;
    }

    /** Whether somewhere several bytes are one character, as only UTF-8 writes it. */
    boolean hasLetters() {
        return letters;
    }

    private void take(int next) {
        if (following > 0 && next >= low && next <= high) {
            following--;
            letters |= following == 0;
            expect(following, 0x80, 0xBF);
            return;
        }
        if (following > 0) {
            fault();
        }
        begin(next);
        line += next == '\n' ? 1 : 0;
    }

    /** How many bytes follow, and between which values the first of them lies: a longer way to write it is not allowed. */
    private void begin(int next) {
        if (next < 0x80) {
            expect(0, 0x80, 0xBF);
        } else if (next >= 0xC2 && next <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (next >= 0xE0 && next <= 0xEF) {
            expect(2, next == 0xE0 ? 0xA0 : 0x80, next == 0xED ? 0x9F : 0xBF);
        } else if (next >= 0xF0 && next <= 0xF4) {
            expect(3, next == 0xF0 ? 0x90 : 0x80, next == 0xF4 ? 0x8F : 0xBF);
        } else {
            expect(0, 0x80, 0xBF);
            fault();
        }
    }

    private void expect(int bytes, int from, int to) {
        following = bytes;
        low = from;
        high = to;
    }

    private void fault() {
        faultyLine = faultyLine == 0 ? line : faultyLine;
    }
}
