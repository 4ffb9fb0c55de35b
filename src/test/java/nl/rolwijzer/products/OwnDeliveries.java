package nl.rolwijzer.products;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Two deliveries of a list that we made up, as the real list is published; and lines to make others of. */
public final class OwnDeliveries {

    public static final String TREE_HOUSE = "http://upl.example/boomhutVerg";
    public static final String SOAPBOX = "http://upl.example/zeepkistKeur";

    private OwnDeliveries() {}

    /** Of eight lines: five products, two of them with two legal bases, and the placeholder. */
    public static String first() {
        return read("levering-1.csv");
    }

    /** The next one: one product is new, two are changed, one is as it was, one is gone and one has another address. */
    public static String second() {
        return read("levering-2.csv");
    }

    /** The first delivery with one line more. */
    static String firstWith(String line) {
        return first() + line + "\n";
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Hands a file in that can be read; gives the id under which it waits. */
    static UUID handIn(Deliveries deliveries, String name, String text) {
        try {
            return ((HandedIn.Waiting) deliveries.handIn(name, new ByteArrayInputStream(bytes(text)))).id();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String read(String name) {
        try (InputStream file = OwnDeliveries.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
