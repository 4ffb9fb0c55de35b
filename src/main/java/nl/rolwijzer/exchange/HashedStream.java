package nl.rolwijzer.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes every byte that passes: what a file is known by, without ever holding it. */
final class HashedStream extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    HashedStream(OutputStream stream) {
        super(stream);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        digest.update((byte) single);
        bytes++;
    }

    @Override
    public void write(byte[] part, int start, int length) throws IOException {
        out.write(part, start, length);
        digest.update(part, start, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** Of everything that passed, hexadecimal; asked for once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
