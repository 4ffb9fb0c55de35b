package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what rules and notes need. It knows the rules read so far: a condition may refer to those only. */
final class ConditionReader {

    private static final String RULE = "rule";
    private static final String ANY_OF_RULES = "any_of_rules";

    private final Questionnaire questionnaire;
    private final Map<String, Rule> known = new LinkedHashMap<>();
    private final Ids ids = new Ids();

    ConditionReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    void learn(Rule rule) {
        known.put(rule.id(), rule);
    }

    When when(YamlPlace place) {
        return needs(place.allow("all", "any", "none"));
    }

    private When needs(YamlPlace place) {
        List<Need> needs = new ArrayList<>();
        conditions(place, "all").forEach(condition -> needs.add(new Need(Need.Kind.ALL, List.of(condition))));
        List<Condition> any = conditions(place, "any");
        if (!any.isEmpty()) {
            needs.add(new Need(Need.Kind.ANY, any));
        }
        conditions(place, "none").forEach(condition -> needs.add(new Need(Need.Kind.NONE, List.of(condition))));
        return new When(needs);
    }

    private List<Condition> conditions(YamlPlace place, String block) {
        return place.find(block)
                .map(list -> list.itemsIfAny().stream().map(this::condition).toList())
                .orElse(List.of());
    }

    private Condition condition(YamlPlace place) {
        place.allow("id", "label", "als", "q", "in", "test", RULE, ANY_OF_RULES, "all", "any", "none");
        long kinds = List.of("q", RULE, ANY_OF_RULES).stream()
                        .filter(key -> place.find(key).isPresent())
                        .count()
                + (isGroup(place) ? 1 : 0);
        if (kinds != 1) {
            place.fault(FaultKind.NOT_ONE_CONDITION);
        }
        String id = ids.unique(place);
        Text label = place.get("label").bilingual();
        Text als = place.get("als").bilingual();
        if (place.find(RULE).isPresent() || place.find(ANY_OF_RULES).isPresent()) {
            return new RuleApplies(id, label, als, rules(place));
        }
        return isGroup(place) ? new Group(id, label, als, needs(place)) : answered(id, label, als, place);
    }

    private static boolean isGroup(YamlPlace place) {
        return place.find("all").isPresent()
                || place.find("any").isPresent()
                || place.find("none").isPresent();
    }

    private List<Rule> rules(YamlPlace place) {
        List<YamlPlace> named = place.find(RULE)
                .map(List::of)
                .orElseGet(() -> place.get(ANY_OF_RULES).items());
        return named.stream()
                .map(name -> {
                    if (!known.containsKey(name.text())) {
                        name.fault(FaultKind.NO_RULE_ABOVE, name.text());
                    }
                    return known.get(name.text());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private Condition answered(String id, Text label, Text als, YamlPlace place) {
        YamlPlace asked = place.get("q");
        Question question = questionnaire.question(asked.text()).orElse(null);
        if (question == null) {
            asked.fault(FaultKind.UNKNOWN_QUESTION, asked.text());
            return new Group(id, label, als, new When(List.of()));
        }
        long accepted = 0;
        for (YamlPlace name : place.get("in").items()) {
            Option option = question.option(name.text()).orElse(null);
            if (option == null) {
                name.fault(FaultKind.UNKNOWN_OPTION, name.text(), question.id());
            } else {
                accepted |= question.bit(option);
            }
        }
        return new AnsweredOneOf(id, label, als, question, accepted);
    }
}
