package nl.rolwijzer.exchange;

import java.io.IOException;

/** A file of services that is being written, one by one. */
interface ServicesFile {

    void write(ServiceRow row);

    /** Writes what is left; the stream stays open. */
    void finish() throws IOException;
}
