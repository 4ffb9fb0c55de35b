package nl.rolwijzer.api;

import tools.jackson.core.JsonPointer;

/** The kinds of JSON value that a request is made of. */
enum Expected {
    OBJECT("api.fout.geen_object"),
    LIST("api.fout.geen_lijst"),
    TEXT("api.fout.geen_tekst"),
    PROSE("api.fout.geen_lopende_tekst"),
    TRUTH("api.fout.geen_waarheidswaarde");

    private final String message;

    Expected(String message) {
        this.message = message;
    }

    Fault missedAt(JsonPointer pointer) {
        return Fault.of(pointer, FaultCode.WRONG_TYPE, message);
    }
}
