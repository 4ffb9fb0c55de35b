package nl.rolwijzer.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Explains verdicts: which answers decided them, and which questions keep them open. */
record Reasons(Facts facts) {

    /** The questions that keep a rule open, in the order of the questionnaire. */
    List<Question> openQuestions(Rule rule) {
        Set<Question> found = new TreeSet<>(Comparator.comparingInt(Question::index));
        rule.when().findOpenQuestions(facts, found);
        return List.copyOf(found);
    }

    Explanation explain(Rule rule) {
        List<Explanation.Finding> findings = rule.when().needs().stream()
                .map(need -> new Explanation.Finding(need, need.judge(facts), GivenAnswers.deciding(need, facts)))
                .toList();
        return new Explanation(rule, facts.verdict(rule), findings, openQuestions(rule));
    }

    /** One criterion for every condition of a rule, also for each of those of which only one has to hold. */
    List<Criterion> criteria(Rule rule) {
        return rule.when().needs().stream()
                .flatMap(need -> need.conditions().stream().map(condition -> criterion(need.kind(), condition)))
                .toList();
    }

    private Criterion criterion(Need.Kind kind, Condition condition) {
        Need alone = new Need(kind, List.of(condition));
        return new Criterion(condition, alone.judge(facts), GivenAnswers.deciding(alone, facts));
    }
}
