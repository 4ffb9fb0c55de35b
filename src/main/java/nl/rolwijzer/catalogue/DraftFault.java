package nl.rolwijzer.catalogue;

import java.util.List;

/**
 * Something wrong with a draft.
 *
 * @param field the field by the name that forms and imports use, such as {@code naam} or {@code antwoord.wie}
 * @param code a message code that keeps its meaning; see {@code messages.properties}
 * @param arguments numbers or words for the message
 */
public record DraftFault(String field, String code, List<Object> arguments) {

    public DraftFault {
        arguments = List.copyOf(arguments);
    }

    static DraftFault of(String field, String code, Object... arguments) {
        return new DraftFault(field, code, List.of(arguments));
    }
}
