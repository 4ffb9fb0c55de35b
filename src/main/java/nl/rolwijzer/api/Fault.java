package nl.rolwijzer.api;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import tools.jackson.core.JsonPointer;

/**
 * One thing that is wrong with a request body.
 *
 * @param pointer the place in the body (RFC 6901); the whole body when empty
 * @param detail the message for people, in any language
 */
record Fault(JsonPointer pointer, FaultCode code, MessageSourceResolvable detail) {

    static Fault of(JsonPointer pointer, FaultCode code, String message, Object... arguments) {
        return new Fault(pointer, code, new DefaultMessageSourceResolvable(new String[] {message}, arguments));
    }
}
