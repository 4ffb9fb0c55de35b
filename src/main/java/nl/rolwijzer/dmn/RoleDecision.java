package nl.rolwijzer.dmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Verdict;

/** The roles of the citizen in the transaction, or of others, that surely apply or that may: every rule counts. */
final class RoleDecision {

    static final List<DecisionTable.Output> OUTPUTS = List.of(
            new DecisionTable.Output("rol", "Rol"),
            new DecisionTable.Output("soort", "Soort"),
            new DecisionTable.Output("regel", "Regel"));

    private RoleDecision() {}

    static Decision of(Rulebook rulebook, Perspective perspective, Verdict verdict) {
        List<Rule> rules = rulebook.rules().stream()
                .filter(rule -> rule.perspective() == perspective)
                .toList();
        boolean sure = verdict == Verdict.APPLIES;
        String whose = perspective == Perspective.TRANSACTIE ? "burger" : "derden";
        String who = Objects.requireNonNull(rulebook.terms().perspectives().get(perspective))
                .nl();
        return new Decision(
                (sure ? "rollen_" : "mogelijke_rollen_") + whose,
                (sure ? "Rollen: " : "Mogelijke rollen: ") + who,
                sure ? "Welke rollen zijn er zeker?" : "Welke rollen zijn er misschien, zolang er vragen open staan?",
                who + ". Elke regel telt; een rol kan door meer regels worden gegeven.",
                DmnTypes.ROLES,
                table(rules, verdict));
    }

    private static DecisionTable table(List<Rule> rules, Verdict verdict) {
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (Rule rule : rules) {
            List<String> tests = new ArrayList<>(Collections.nCopies(rules.size(), Feel.ANYTHING));
            tests.set(rows.size(), Feel.verdict(verdict));
            rows.add(
                    new DecisionTable.Row(tests, results(rule), rule.rationale().nl()));
        }
        return new DecisionTable(
                DecisionTable.Policy.COLLECT,
                rules.stream().map(RuleDecisions::input).toList(),
                OUTPUTS,
                "Waarom",
                rows);
    }

    private static List<String> results(Rule rule) {
        return List.of(
                Feel.text(rule.role().id()),
                rule.findSubkind().map(kind -> Feel.text(kind.id())).orElse(Feel.NOTHING),
                Feel.text(rule.id()));
    }
}
