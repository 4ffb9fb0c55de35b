package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;

/** What must be so for a rule to apply or a note to show: everything that it needs. */
public record When(List<Need> needs) {

    public When {
        needs = List.copyOf(needs);
    }

    public Verdict judge(Facts facts) {
        Verdict verdict = Verdict.APPLIES;
        for (int i = 0; i < needs.size() && verdict != Verdict.DOES_NOT_APPLY; i++) {
            verdict = verdict.and(needs.get(i).judge(facts));
        }
        return verdict;
    }

    /** Adds the questions of the needs that are still open, unless another need has decided the matter. */
    void findOpenQuestions(Facts facts, Set<Question> found) {
        if (judge(facts) == Verdict.CANNOT_TELL) {
            needs.forEach(need -> need.findOpenQuestions(facts, found));
        }
    }

    /** Adds the answers of the needs that gave the verdict: all of them when it applies, the failing ones when not. */
    void findDecidingAnswers(Facts facts, GivenAnswers found) {
        Verdict verdict = judge(facts);
        needs.stream()
                .filter(need -> need.judge(facts) == verdict)
                .forEach(need -> need.findDecidingAnswers(facts, found));
    }
}
