package nl.rolwijzer.dmn;

import java.util.List;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Verdict;

/** Words of FEEL, the expression language of DMN, and names that every engine reads in it without quotes. */
final class Feel {

    /** A cell that whatever comes fits in. */
    static final String ANYTHING = "-";

    static final String NOTHING = "null";

    /** That a list, which is the value of the column, has nothing in it. */
    static final String EMPTY = "count(?) = 0";

    private Feel() {}

    /** A literal text. */
    static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Alternatives: a cell that one of these tests is enough for. */
    static String oneOf(List<String> tests) {
        return String.join(", ", tests);
    }

    static String oneOfTexts(List<String> values) {
        return values.stream().map(Feel::text).collect(Collectors.joining(", "));
    }

    /** That a list, which is the value of the column, has this text in it. */
    static String has(String value) {
        return "list contains(?, " + text(value) + ")";
    }

    /** A list, also when there is none. */
    static String listOf(String variable) {
        return "if " + variable + " = null then [] else " + variable;
    }

    static String not(String test) {
        return "not(" + test + ")";
    }

    /** The name of a variable: also fit for an id in XML, when it begins with a letter. */
    static String name(String words) {
        return words.replaceAll("[^\\p{Alnum}_]", "_");
    }

    static String verdict(Verdict verdict) {
        return text(word(verdict));
    }

    /** A verdict in one Dutch word, as the klant test has it. */
    static String word(Verdict verdict) {
        return switch (verdict) {
            case APPLIES -> "ja";
            case DOES_NOT_APPLY -> "nee";
            case CANNOT_TELL -> "onbekend";
        };
    }
}
