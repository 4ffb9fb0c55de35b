package nl.rolwijzer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal or failure as RFC 9457 has it; the names of the components are the names in JSON. */
record Problem(String type, String title, int status, String detail, List<Error> errors) {

    /**
     * One fault, with a code that keeps its meaning and a sentence for people.
     *
     * @param pointer the place in the body; absent for a fault that is not in the body
     * @param parameter the parameter or header; absent for a fault in the body
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Error(@Nullable String pointer, @Nullable String parameter, String code, String detail) {}

    Problem {
        errors = List.copyOf(errors);
    }
}
