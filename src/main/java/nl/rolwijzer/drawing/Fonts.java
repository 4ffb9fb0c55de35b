package nl.rolwijzer.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The fonts of pictures in dots: they ship with the application, so that a server without fonts draws the same. */
final class Fonts {

    private Fonts() {}

    /** Makes them known to the drawing machine; more than once does no harm. */
    static void register() {
        for (String name : new String[] {"/fonts/regular.ttf", "/fonts/bold.ttf"}) {
            try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException | FontFormatException broken) {
                throw new UncheckedIOException(new IOException(name, broken));
            }
        }
    }
}
