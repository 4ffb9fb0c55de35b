package nl.rolwijzer.api;

import java.util.Locale;

/** What can be wrong with a request body. The codes are promises to callers: a code never changes meaning. */
enum FaultCode {
    /** The body is not one JSON value in UTF-8, or is nested too deeply or has too long a name or number to be read. */
    NOT_JSON,
    /** A property is given twice in one object. */
    DUPLICATE_PROPERTY,
    /** Another kind of JSON value is expected here. */
    WRONG_TYPE,
    /** This object does not have such a property. */
    UNKNOWN_PROPERTY,
    /** The property {@code antwoorden} is absent or null. */
    MISSING_ANSWERS,
    /** The property {@code naam} is absent or null. */
    MISSING_NAME,
    /** The questionnaire has no such question. */
    UNKNOWN_QUESTION,
    /** The question has no such option. */
    UNKNOWN_OPTION,
    /** Several answers to a question that takes one. */
    MORE_THAN_ONE_OPTION,
    /** {@code weet_niet} beside another answer. */
    UNKNOWN_BESIDE_OPTION,
    /** The body has too many bytes. */
    TOO_LARGE,
    /** The list has too many items. */
    TOO_MANY_ITEMS;

    /** The code as it stands in an answer. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
