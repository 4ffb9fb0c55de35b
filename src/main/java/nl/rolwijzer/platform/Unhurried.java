package nl.rolwijzer.platform;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Leaves it to the server when to send, and never closes: as long as nothing is sent a failure can still become an
 * error page, and closing after one would make what is there look whole.
 */
final class Unhurried extends FilterOutputStream {

    Unhurried(OutputStream response) {
        super(response);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
    }

    @Override
    public void flush() {
        // The server does.
    }

    @Override
    public void close() {
        // The server does.
    }
}
