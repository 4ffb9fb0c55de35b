package nl.rolwijzer.intake;

import java.util.Arrays;
import java.util.Optional;

/** A step in the life of a service that asks for nothing but a reason, with the words of its page. */
enum LifeStep {
    LAPSE("vervallen", "stap.vervallen.kop", "stap.vervallen.uitleg", "stap.vervallen.knop", "melding.vervallen"),
    REVIVE(
            "weer-in-gebruik",
            "stap.weer_in_gebruik.kop",
            "stap.weer_in_gebruik.uitleg",
            "stap.weer_in_gebruik.knop",
            "melding.weer_in_gebruik"),
    RESTORE(
            "terugzetten",
            "stap.terugzetten.kop",
            "stap.terugzetten.uitleg",
            "stap.terugzetten.knop",
            "melding.teruggezet");

    private final String path;
    private final String title;
    private final String explanation;
    private final String button;
    private final String done;

    LifeStep(String path, String title, String explanation, String button, String done) {
        this.path = path;
        this.title = title;
        this.explanation = explanation;
        this.button = button;
        this.done = done;
    }

    static Optional<LifeStep> find(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    public String button() {
        return button;
    }

    String done() {
        return done;
    }
}
