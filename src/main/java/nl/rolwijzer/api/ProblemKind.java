package nl.rolwijzer.api;

import java.util.Arrays;

/** What a call can end in other than an answer, with the words for it. */
enum ProblemKind {
    REFUSED(400, "api.titel.geweigerd", "api.uitleg.geweigerd"),
    UNKNOWN_CALLER(401, "api.titel.onbekend", "api.uitleg.onbekend"),
    FORBIDDEN(403, "api.titel.verboden", "api.uitleg.verboden"),
    NOT_FOUND(404, "api.titel.niet_gevonden", "api.uitleg.niet_gevonden"),
    METHOD(405, "api.titel.methode", "api.uitleg.methode"),
    ACCEPT(406, "api.titel.accept", "api.uitleg.accept"),
    OVERTAKEN(412, "api.titel.ingehaald", "api.uitleg.ingehaald"),
    TOO_LARGE(413, "api.titel.te_groot", "api.uitleg.te_groot"),
    CONTENT_TYPE(415, "api.titel.content_type", "api.uitleg.content_type"),
    KEY_REUSED(422, "api.titel.sleutel", "api.uitleg.sleutel"),
    BLIND(428, "api.titel.blind", "api.uitleg.blind"),
    TOO_MANY(429, "api.titel.te_vaak", "api.uitleg.te_vaak"),
    FAILED(500, "api.titel.mislukt", "api.uitleg.mislukt"),
    UNAVAILABLE(503, "api.titel.onbereikbaar", "api.uitleg.onbereikbaar");

    private final int status;
    private final String title;
    private final String detail;

    ProblemKind(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The kind with this status, else the general one for a fault of the caller or of ours. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < FAILED.status ? REFUSED : FAILED);
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}
