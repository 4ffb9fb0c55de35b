package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;

/** Holds when one of the chosen answers to a question is among these options. */
public record AnsweredOneOf(String id, Text label, Text als, Question question, long accepted) implements Condition {

    /** The options that make it hold, in the order of the question. */
    public List<Option> options() {
        return question.options(accepted);
    }

    @Override
    public Verdict judge(Facts facts) {
        long chosen = facts.answers().bits(question);
        return chosen == 0 ? Verdict.CANNOT_TELL : (chosen & accepted) != 0 ? Verdict.APPLIES : Verdict.DOES_NOT_APPLY;
    }

    @Override
    public void findOpenQuestions(Facts facts, Set<Question> found) {
        if (judge(facts) == Verdict.CANNOT_TELL) {
            found.add(question);
        }
    }

    @Override
    public void findDecidingAnswers(Facts facts, GivenAnswers found) {
        long chosen = facts.answers().bits(question);
        found.add(question, (chosen & accepted) != 0 ? chosen & accepted : chosen);
    }
}
