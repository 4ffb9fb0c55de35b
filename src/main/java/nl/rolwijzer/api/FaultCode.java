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
    /** An option that excludes the others beside one of those. */
    EXCLUSIVE_BESIDE_OPTION,
    /** Something has to be there, or has to be there for what is asked. */
    MISSING_VALUE,
    /** A text has too many characters. */
    TOO_LONG,
    /** A text has a character that cannot be kept, such as a line break in a name. */
    FORBIDDEN_CHARACTER,
    /** It is not the address of a web page. */
    NOT_AN_ADDRESS,
    /** It is not a day, or not one that can be meant here. */
    NOT_A_DATE,
    /** The value is none of those that can stand here. */
    UNKNOWN_VALUE,
    /** The deviation has the same roles as the rules derive. */
    NO_DEVIATION,
    /** This address does not know such a parameter. */
    UNKNOWN_PARAMETER,
    /** The body has too many bytes. */
    TOO_LARGE,
    /** The list has too many items. */
    TOO_MANY_ITEMS;

    /** The code as it stands in an answer. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
