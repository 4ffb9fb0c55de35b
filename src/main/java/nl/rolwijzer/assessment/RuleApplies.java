package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;

/** Holds when at least one of these rules applies. */
public record RuleApplies(String id, Text label, Text als, List<Rule> rules) implements Condition {

    public RuleApplies {
        rules = List.copyOf(rules);
    }

    @Override
    public Verdict judge(Facts facts) {
        Verdict verdict = Verdict.DOES_NOT_APPLY;
        for (int i = 0; i < rules.size() && verdict != Verdict.APPLIES; i++) {
            verdict = verdict.or(facts.verdict(rules.get(i)));
        }
        return verdict;
    }

    @Override
    public void findOpenQuestions(Facts facts, Set<Question> found) {
        if (judge(facts) == Verdict.CANNOT_TELL) {
            rules.forEach(rule -> rule.when().findOpenQuestions(facts, found));
        }
    }

    @Override
    public void findDecidingAnswers(Facts facts, GivenAnswers found) {
        Verdict verdict = judge(facts);
        rules.stream()
                .filter(rule -> facts.verdict(rule) == verdict)
                .forEach(rule -> rule.when().findDecidingAnswers(facts, found));
    }
}
