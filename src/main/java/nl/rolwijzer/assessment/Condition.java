package nl.rolwijzer.assessment;

import java.util.Set;

/**
 * What a rule asks. The three kinds are a closed set; verdict, explanation, near miss, flip and documentation are all
 * derived from walking them.
 */
public sealed interface Condition permits AnsweredOneOf, RuleApplies, Group {

    String id();

    /** The condition in a few words. */
    Text label();

    /** Completes the sentence "role, if ...": what would have to be so. */
    Text als();

    Verdict judge(Facts facts);

    /** Adds the questions that keep this condition undecided. */
    void findOpenQuestions(Facts facts, Set<Question> found);

    /** Adds the answers that brought this condition to its verdict; nothing while that is open. */
    void findDecidingAnswers(Facts facts, GivenAnswers found);
}
