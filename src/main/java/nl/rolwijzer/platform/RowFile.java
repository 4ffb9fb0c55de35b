package nl.rolwijzer.platform;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row, so that it is never all in memory. It is whole only when it is finished. */
public interface RowFile {

    /** Adds a row: as many cells as there are columns, in their order. */
    void write(List<String> cells);

    /** Writes what is still held back. The stream below stays open. */
    void finish() throws IOException;
}
