package nl.rolwijzer.assessment;

import java.util.List;

/**
 * The reason for a verdict on a rule: everything the rule needs, with the answers that decided it. The sentence is made
 * where it is shown.
 */
public record Explanation(Rule rule, Verdict verdict, List<Finding> findings, List<Question> openQuestions) {

    /** Whether the rule gets one thing that it needs, and the answers by which that is known. */
    public record Finding(Need need, Verdict verdict, List<GivenAnswer> answers) {

        public Finding {
            answers = List.copyOf(answers);
        }

        public boolean isOpen() {
            return verdict == Verdict.CANNOT_TELL;
        }
    }

    public Explanation {
        findings = List.copyOf(findings);
        openQuestions = List.copyOf(openQuestions);
    }

    /** What is missing for the rule to apply. */
    public List<Finding> failing() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.DOES_NOT_APPLY)
                .toList();
    }

    /** What is not surely there: missing, or still open. */
    public List<Finding> notMet() {
        return findings.stream()
                .filter(finding -> finding.verdict() != Verdict.APPLIES)
                .toList();
    }

    /** The answers that decided the verdict, each question once and in questionnaire order. */
    public List<GivenAnswer> decidingAnswers() {
        return GivenAnswers.merge(findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .flatMap(finding -> finding.answers().stream())
                .toList());
    }
}
