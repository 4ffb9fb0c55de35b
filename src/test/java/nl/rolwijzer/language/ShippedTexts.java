package nl.rolwijzer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import nl.rolwijzer.assessment.Rulebooks;
import org.tartarus.snowball.ext.KpStemmer;

/** The data about words that the application ships, for tests. */
public final class ShippedTexts {

    private ShippedTexts() {}

    static Sayings sayings() {
        return SayingReader.read(text("sayings"), Rulebooks.teeuwen());
    }

    static AddressForms address() {
        return AddressReader.read(text("address"), Rulebooks.teeuwen());
    }

    static Debate debate() {
        return DebateReader.read(text("debate"), Rulebooks.teeuwen());
    }

    /** With the stems by which the catalogue searches, but for its list of exceptions. */
    static WordCheck check(Collection<String> officialNames) {
        return new WordCheck(Rulebooks.teeuwen().vocabulary(), ShippedTexts::stem, sayings(), officialNames);
    }

    private static String stem(String word) {
        KpStemmer stemmer = new KpStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(ShippedTexts.class.getResourceAsStream("/language/" + name + ".yaml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
