package nl.rolwijzer.assessment;

/**
 * Something wrong with raw answers, with its place: the same for the form, the API and an import.
 *
 * @param question the id that was given, known or not
 * @param index the place of the option in the list that was given, or -1 when the fault is of the whole question
 * @param value what was given there
 */
public record AnswerFault(Kind kind, String question, int index, String value) {

    /** What can be wrong. */
    public enum Kind {
        UNKNOWN_QUESTION,
        UNKNOWN_OPTION,
        MORE_THAN_ONE_OPTION,
        UNKNOWN_BESIDE_OPTION,
        EXCLUSIVE_BESIDE_OPTION
    }
}
