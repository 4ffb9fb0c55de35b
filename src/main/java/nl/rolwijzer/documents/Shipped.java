package nl.rolwijzer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files that documents are made with: fonts, which the build fetches, and what each kind of file looks like. */
final class Shipped {

    private Shipped() {}

    static byte[] font(String name) {
        return bytes("/fonts/" + name);
    }

    static byte[] look(String name) {
        return bytes("/documents/" + name);
    }

    private static byte[] bytes(String place) {
        try (InputStream file = Objects.requireNonNull(Shipped.class.getResourceAsStream(place), place)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
