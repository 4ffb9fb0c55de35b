package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one rulebook changes in the rules of another, seen from answers that were given to the earlier questions. */
record RuleChanges(Rulebook from, Rulebook to) {

    List<RulebookChange.Detail> all() {
        List<RulebookChange.Detail> details = new ArrayList<>();
        for (Rule rule : from.rules()) {
            Optional<RulebookChange.Kind> kind = to.rule(rule.id())
                    .map(same -> change(rule, same))
                    .orElse(Optional.of(RulebookChange.Kind.RULE_REMOVED));
            kind.ifPresent(found -> details.add(new RulebookChange.Detail(found, rule.id())));
        }
        for (Rule rule : to.rules()) {
            if (from.rule(rule.id()).isEmpty()) {
                RulebookChange.Kind kind =
                        canApply(rule.when()) ? RulebookChange.Kind.RULE_ADDED_FOR_ALL : RulebookChange.Kind.RULE_ADDED;
                details.add(new RulebookChange.Detail(kind, rule.id()));
            }
        }
        return details;
    }

    private Optional<RulebookChange.Kind> change(Rule before, Rule after) {
        boolean sameRole =
                after.isAbout(before.role(), before.perspective()) && Objects.equals(subkind(before), subkind(after));
        if (!sameRole) {
            return Optional.of(RulebookChange.Kind.RULE_REDEFINED);
        }
        return shape(before.when()).equals(shape(after.when()))
                ? Optional.empty()
                : Optional.of(RulebookChange.Kind.RULE_CHANGED);
    }

    private static Optional<String> subkind(Rule rule) {
        return rule.findSubkind().map(Subkind::id);
    }

    /** What is needed, without words, without order, and without options that nobody could choose before. */
    private Set<Object> shape(When when) {
        return when.needs().stream()
                .map(need -> List.of(
                        need.kind(), need.conditions().stream().map(this::shape).collect(Collectors.toSet())))
                .collect(Collectors.toSet());
    }

    private Object shape(Condition condition) {
        if (condition instanceof AnsweredOneOf answered) {
            return List.of("answered", answered.question().id(), known(answered));
        }
        if (condition instanceof RuleApplies applies) {
            return List.of("rules", applies.rules().stream().map(Rule::id).collect(Collectors.toSet()));
        }
        return List.of("group", shape(((Group) condition).when()));
    }

    /** Whether answers to the earlier questions could meet this; when in doubt they could. */
    private boolean canApply(When when) {
        return when.needs().stream()
                .allMatch(need -> need.kind() == Need.Kind.NONE
                        || need.conditions().stream().anyMatch(this::canHold));
    }

    private boolean canHold(Condition condition) {
        if (condition instanceof AnsweredOneOf answered) {
            return !known(answered).isEmpty();
        }
        if (condition instanceof RuleApplies applies) {
            return applies.rules().stream().anyMatch(rule -> canApply(rule.when()));
        }
        return canApply(((Group) condition).when());
    }

    private Set<String> known(AnsweredOneOf answered) {
        return answered.options().stream()
                .map(Option::id)
                .filter(id -> from.questionnaire()
                        .question(answered.question().id())
                        .flatMap(question -> question.option(id))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
