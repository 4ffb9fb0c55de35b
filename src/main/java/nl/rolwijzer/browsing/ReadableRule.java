package nl.rolwijzer.browsing;

import java.util.List;
import nl.rolwijzer.assessment.AnsweredOneOf;
import nl.rolwijzer.assessment.Condition;
import nl.rolwijzer.assessment.Group;
import nl.rolwijzer.assessment.Need;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.RuleApplies;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;
import org.jspecify.annotations.Nullable;

/** A rule with everything that it needs, laid out for a page. */
record ReadableRule(Rule rule, List<Line> lines) {

    /**
     * One condition.
     *
     * @param kind how the rule needs it
     * @param question what is asked, with the answers that count; null where it follows from rules or parts
     * @param rules the rules of which one has to apply
     * @param parts what it is made of
     */
    record Line(
            Need.Kind kind,
            Text label,
            @Nullable Question question,
            List<Option> options,
            List<Rule> rules,
            List<Line> parts) {

        private static Line of(Need.Kind kind, Condition condition) {
            if (condition instanceof AnsweredOneOf answered) {
                return new Line(kind, answered.label(), answered.question(), answered.options(), List.of(), List.of());
            }
            List<Rule> rules = condition instanceof RuleApplies applies ? applies.rules() : List.of();
            List<Line> parts =
                    condition instanceof Group group ? lines(group.when().needs()) : List.of();
            return new Line(kind, condition.label(), null, List.of(), rules, parts);
        }
    }

    static List<ReadableRule> all(Rulebook rulebook, Perspective perspective) {
        return rulebook.rules().stream()
                .filter(rule -> rule.perspective() == perspective)
                .map(rule -> new ReadableRule(rule, lines(rule.when().needs())))
                .toList();
    }

    public List<Line> all() {
        return of(Need.Kind.ALL);
    }

    public List<Line> any() {
        return of(Need.Kind.ANY);
    }

    public List<Line> none() {
        return of(Need.Kind.NONE);
    }

    private List<Line> of(Need.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    private static List<Line> lines(List<Need> needs) {
        return needs.stream()
                .flatMap(need -> need.conditions().stream().map(condition -> Line.of(need.kind(), condition)))
                .toList();
    }
}
