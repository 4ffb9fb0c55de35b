package nl.rolwijzer.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rulebook that the application ships, for tests. */
public final class Rulebooks {

    /** Its text as it stands in the project. */
    public static final String TEXT = text();

    private static final Rulebook TEEUWEN = RulebookReader.read(TEXT);

    private Rulebooks() {}

    public static Rulebook teeuwen() {
        return TEEUWEN;
    }

    private static String text() {
        try (InputStream stream = Rulebooks.class.getResourceAsStream("/rulebook/teeuwen.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
