package nl.rolwijzer.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.AnsweredOneOf;
import nl.rolwijzer.assessment.Condition;
import nl.rolwijzer.assessment.Group;
import nl.rolwijzer.assessment.Need;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.RuleApplies;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.When;

/** Rules as decisions, with the decisions that they rest on before them: each fact about the answers once. */
final class RuleDecisions {

    private final Rulebook.Terms terms;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    RuleDecisions(Rulebook.Terms terms) {
        this.terms = terms;
    }

    /** The column of a rule in a table that rests on it. */
    static DecisionTable.Input input(Rule rule) {
        return new DecisionTable.Input(RuleWords.name(rule), RuleWords.label(rule), DmnTypes.VERDICT);
    }

    void add(Rule rule) {
        keep(new Decision(
                RuleWords.name(rule),
                RuleWords.label(rule),
                "Geldt regel " + rule.id() + "?",
                RuleWords.description(rule, terms),
                DmnTypes.VERDICT,
                table(rule.when())));
    }

    List<Decision> all() {
        return List.copyOf(decisions.values());
    }

    private DecisionTable table(When when) {
        KleeneTable table = new KleeneTable();
        for (Need need : when.needs()) {
            List<DecisionTable.Input> columns =
                    need.conditions().stream().flatMap(this::columns).toList();
            if (need.kind() == Need.Kind.NONE) {
                table.excludes(columns, RuleWords.of(need));
            } else {
                table.needsOneOf(columns, RuleWords.of(need));
            }
        }
        return table.finish();
    }

    /** A condition on rules is true when one of them is: a column for each. */
    private Stream<DecisionTable.Input> columns(Condition condition) {
        if (condition instanceof AnsweredOneOf answered) {
            return Stream.of(column(AnswerDecision.of(answered)));
        }
        return condition instanceof RuleApplies applies
                ? applies.rules().stream().map(RuleDecisions::input)
                : Stream.of(column(decision((Group) condition)));
    }

    private Decision decision(Group group) {
        String needs = group.when().needs().stream().map(RuleWords::of).collect(Collectors.joining(" en "));
        return new Decision(
                Feel.name("deel_" + group.id()),
                needs,
                "Geldt alles van onderdeel " + group.id() + "?",
                needs,
                DmnTypes.VERDICT,
                table(group.when()));
    }

    private DecisionTable.Input column(Decision decision) {
        keep(decision);
        return new DecisionTable.Input(decision.name(), decision.label(), DmnTypes.VERDICT);
    }

    private void keep(Decision decision) {
        decisions.putIfAbsent(decision.name(), decision);
    }
}
