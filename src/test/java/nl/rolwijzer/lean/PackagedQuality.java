package nl.rolwijzer.lean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebooks;

/** The words for the quality parameters that the application ships, and cards made with them, for tests. */
public final class PackagedQuality {

    /** Their text as it stands in the project. */
    static final String TEXT = text();

    private static final QualityGuide GUIDE = QualityReader.read(TEXT, Rulebooks.teeuwen());

    private PackagedQuality() {}

    public static QualityGuide guide() {
        return GUIDE;
    }

    /** The card of a service with these answers, of which nobody changed the roles. */
    static QualityCard card(Answers answers) {
        Assessment assessment = Rulebooks.teeuwen().assess(answers);
        return QualityCard.of(
                assessment, assessment.roles(Perspective.TRANSACTIE), assessment.roles(Perspective.DERDE), GUIDE);
    }

    private static String text() {
        try (InputStream stream = PackagedQuality.class.getResourceAsStream("/lean/quality.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
