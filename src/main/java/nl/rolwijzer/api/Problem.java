package nl.rolwijzer.api;

import java.util.List;

/** A refusal or failure as RFC 9457 has it; the names of the components are the names in JSON. */
record Problem(String type, String title, int status, String detail, List<Error> errors) {

    /** One fault of the body: a place, a code that keeps its meaning, and a sentence for people. */
    record Error(String pointer, String code, String detail) {}

    Problem {
        errors = List.copyOf(errors);
    }
}
