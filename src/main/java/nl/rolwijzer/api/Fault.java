package nl.rolwijzer.api;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import tools.jackson.core.JsonPointer;

/**
 * One thing that is wrong with a call: in its body, or in what stands beside it.
 *
 * @param pointer the place in the body (RFC 6901), the whole body when empty; null for what is not in the body
 * @param parameter the name of the parameter or header that is wrong; null for what is in the body
 * @param detail the message for people, in any language
 */
record Fault(
        @Nullable JsonPointer pointer, @Nullable String parameter, FaultCode code, MessageSourceResolvable detail) {

    static Fault of(JsonPointer pointer, FaultCode code, String message, Object... arguments) {
        return new Fault(pointer, null, code, words(message, arguments));
    }

    static Fault ofParameter(String name, FaultCode code, String message, Object... arguments) {
        return new Fault(null, name, code, words(message, arguments));
    }

    /** @param known the properties that can stand here */
    static Fault unknownProperty(JsonPointer pointer, String... known) {
        return of(pointer, FaultCode.UNKNOWN_PROPERTY, "api.fout.eigenschap_onbekend", String.join(", ", known));
    }

    private static MessageSourceResolvable words(String message, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {message}, arguments);
    }
}
