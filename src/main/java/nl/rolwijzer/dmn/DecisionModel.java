package nl.rolwijzer.dmn;

import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Verdict;

/** A rulebook as questions and decisions, in an order in which each rests on those before it. */
record DecisionModel(List<Question> questions, List<Decision> decisions) {

    DecisionModel {
        questions = List.copyOf(questions);
        decisions = List.copyOf(decisions);
    }

    static DecisionModel of(Rulebook rulebook) {
        RuleDecisions rules = new RuleDecisions(rulebook.terms());
        rulebook.rules().forEach(rules::add);
        return new DecisionModel(
                rulebook.questionnaire().questions(),
                Stream.concat(rules.all().stream(), roles(rulebook)).toList());
    }

    private static Stream<Decision> roles(Rulebook rulebook) {
        return Stream.of(Perspective.values())
                .filter(perspective -> rulebook.rules().stream().anyMatch(rule -> rule.perspective() == perspective))
                .flatMap(perspective -> Stream.of(Verdict.APPLIES, Verdict.CANNOT_TELL)
                        .map(verdict -> RoleDecision.of(rulebook, perspective, verdict)));
    }
}
