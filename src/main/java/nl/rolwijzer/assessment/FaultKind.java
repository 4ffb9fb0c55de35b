package nl.rolwijzer.assessment;

import java.util.Locale;

/**
 * What can be wrong in the text of a rulebook, with the words for whoever maintains one. A screen has words of its own
 * for each, found by its id.
 */
public enum FaultKind {
    NOT_YAML("%s"),
    TOO_LONG("is longer than %s characters"),
    NOT_A_VERSION("should be three numbers, such as 1.0.0"),
    NOT_A_MAPPING("should be a mapping"),
    NOT_A_LIST("should be a list"),
    EMPTY_LIST("should have at least one member"),
    NOT_A_TEXT("should be a text that is not empty"),
    NOT_A_NUMBER("should be a whole number from %s to %s"),
    NOT_TRUE_OR_FALSE("should be true or false"),
    NOT_AN_EXPRESSION("is no regular expression: %s"),
    NOT_WORDS("should be words, each with at most a hyphen before and after it"),
    KEY_MISSING("has no '%s'"),
    KEY_TWICE("has the key '%s' twice"),
    UNKNOWN_KEY("has an unknown key '%s'"),
    UNKNOWN_WORD("unknown %s '%s'"),
    ID_TWICE("the id '%s' is given twice"),
    UNKNOWN_QUESTION("unknown question '%s'"),
    UNKNOWN_OPTION("unknown option '%s' of question '%s'"),
    RESERVED_OPTION("'%s' is kept for \"I do not know\""),
    EXCLUSIVE_ALONE("only an option of a multiple-choice question can be exclusive"),
    TOO_MANY_OPTIONS("has more than %s options"),
    NOT_ONE_CONDITION("should be exactly one of: q with in, rule, any_of_rules, a group"),
    NOT_UNDER_ALL("'%s' is no condition under 'all' of this rule"),
    UNKNOWN_RULE("unknown rule '%s'"),
    NO_RULE_ABOVE("rule '%s' is unknown or does not stand above this one"),
    UNKNOWN_SUBKIND("unknown sub-kind '%s' of %s"),
    SUBKIND_NEVER_GIVEN("no rule gives the sub-kind '%s' of %s"),
    SUBKIND_NEVER_GIVEN_HERE("no rule gives this role the sub-kind '%s' in this perspective"),
    ROLE_NEVER_GIVEN("no rule gives this"),
    COLLECTIVE_OR_NOT("needs either 'collective' or 'no_collective'"),
    UNKNOWN_WORK("unknown work '%s'"),
    UNKNOWN_SOURCE("unknown source '%s'"),
    CITED_NOWHERE("is cited nowhere");

    private final String words;

    FaultKind(String words) {
        this.words = words;
    }

    /** The id by which a screen finds its words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String message(Object... arguments) {
        return words.formatted(arguments);
    }
}
