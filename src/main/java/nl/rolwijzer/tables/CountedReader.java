package nl.rolwijzer.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts characters, to tell a row that is too long from one that is written wrongly. */
final class CountedReader extends FilterReader {

    private long read;
    private long atLastRow;

    CountedReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        read += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(char[] part, int start, int length) throws IOException {
        int count = in.read(part, start, length);
        read += Math.max(0, count);
        return count;
    }

    void rowEnds() {
        atLastRow = read;
    }

    long sinceLastRow() {
        return read - atLastRow;
    }
}
