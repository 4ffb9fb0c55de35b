package nl.rolwijzer.assessment;

import java.util.List;

/**
 * One criterion of the klant test.
 *
 * @param outcome {@link Verdict#APPLIES} when it speaks for klant
 */
public record Criterion(Condition condition, Verdict outcome, List<GivenAnswer> answers) {

    public Criterion {
        answers = List.copyOf(answers);
    }
}
