package nl.rolwijzer.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Process models to read; for tests. */
public final class Models {

    private Models() {}

    /** A permit with two pools, lanes, a choice, branches at once, a loop, subprocesses and an objection period. */
    public static byte[] permit() {
        try (InputStream file = Models.class.getResourceAsStream("vergunning.bpmn")) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** One process with these parts and flows, as the standard writes them. */
    public static byte[] process(String parts) {
        return model("<process id=\"p\">" + parts + "</process>");
    }

    public static byte[] model(String contents) {
        return ("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"t\">"
                        + contents
                        + "</definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String task(String id) {
        return "<task id=\"" + id + "\" name=\"" + id.toUpperCase() + "\"/>";
    }

    static String flow(String from, String to) {
        return "<sequenceFlow id=\"" + from + "-" + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"/>";
    }
}
