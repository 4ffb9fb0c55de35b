package nl.rolwijzer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.assessment.Rulebooks;

/** The cues that the application ships, for tests. */
final class PackagedCues {

    /** Their text as it stands in the project. */
    static final String TEXT = text();

    private static final Cues CUES = CueReader.read(TEXT, Rulebooks.teeuwen().questionnaire());

    private PackagedCues() {}

    static Cues cues() {
        return CUES;
    }

    /** What is proposed for a service of which only this is written. */
    static Proposal propose(String name, String description) {
        return CUES.propose(
                new ServiceText(name, description, ""), Rulebooks.teeuwen().questionnaire());
    }

    private static String text() {
        try (InputStream stream = PackagedCues.class.getResourceAsStream("/language/cues.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
