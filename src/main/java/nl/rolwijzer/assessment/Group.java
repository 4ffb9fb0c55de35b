package nl.rolwijzer.assessment;

import java.util.Set;

/** Holds when everything that it needs holds: a condition made of conditions. */
public record Group(String id, Text label, Text als, When when) implements Condition {

    @Override
    public Verdict judge(Facts facts) {
        return when.judge(facts);
    }

    @Override
    public void findOpenQuestions(Facts facts, Set<Question> found) {
        when.findOpenQuestions(facts, found);
    }

    @Override
    public void findDecidingAnswers(Facts facts, GivenAnswers found) {
        when.findDecidingAnswers(facts, found);
    }
}
