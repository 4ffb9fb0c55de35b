package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;

/**
 * One thing that a rule needs: that a condition holds, that at least one of several holds, or that a condition does not
 * hold.
 */
public record Need(Kind kind, List<Condition> conditions) {

    /** The block of the rulebook that it stands in. */
    public enum Kind {
        ALL,
        ANY,
        NONE
    }

    public Need {
        conditions = List.copyOf(conditions);
    }

    /** Whether the rule gets what it needs; for {@link Kind#NONE} that is the opposite of the condition. */
    public Verdict judge(Facts facts) {
        Verdict verdict = Verdict.DOES_NOT_APPLY;
        for (int i = 0; i < conditions.size() && verdict != Verdict.APPLIES; i++) {
            verdict = verdict.or(conditions.get(i).judge(facts));
        }
        return kind == Kind.NONE ? verdict.not() : verdict;
    }

    void findOpenQuestions(Facts facts, Set<Question> found) {
        if (judge(facts) == Verdict.CANNOT_TELL) {
            conditions.forEach(condition -> condition.findOpenQuestions(facts, found));
        }
    }

    void findDecidingAnswers(Facts facts, GivenAnswers found) {
        Verdict verdict = kind == Kind.NONE ? judge(facts).not() : judge(facts);
        conditions.stream()
                .filter(condition -> condition.judge(facts) == verdict)
                .forEach(condition -> condition.findDecidingAnswers(facts, found));
    }
}
