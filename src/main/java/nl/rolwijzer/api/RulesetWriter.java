package nl.rolwijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.api.Judgement.Remark;
import nl.rolwijzer.assessment.AnsweredOneOf;
import nl.rolwijzer.assessment.Condition;
import nl.rolwijzer.assessment.Group;
import nl.rolwijzer.assessment.Need;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.RuleApplies;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.assessment.When;

/** Puts a whole rulebook into the words of one language. */
record RulesetWriter(Locale locale) {

    Ruleset write(Rulebook rulebook, Map<String, Links.Link> links) {
        RoleWriter roles = new RoleWriter(locale);
        Map<String, List<Ruleset.Needed>> conditions = new LinkedHashMap<>();
        rulebook.rules().forEach(rule -> conditions.put(rule.id(), needs(rule.when())));
        return new Ruleset(
                rulebook.edition().version(),
                rulebook.edition().sha256(),
                rulebook.questionnaire().questions().stream().map(this::asked).toList(),
                rulebook.rules().stream()
                        .map(rule -> roles.assigned(rule, rulebook))
                        .toList(),
                conditions,
                rulebook.klantTest().id(),
                rulebook.tensions().stream()
                        .map(tension -> new Remark(tension.id(), words(tension.text())))
                        .toList(),
                rulebook.notes().stream()
                        .map(note -> new Remark(note.id(), words(note.text())))
                        .toList(),
                links);
    }

    private Ruleset.Asked asked(Question question) {
        return new Ruleset.Asked(
                question.id(),
                words(question.text()),
                words(question.help()),
                question.multiple(),
                question.options().stream()
                        .map(option -> new Ruleset.Choice(option.id(), words(option.text()), option.exclusive()))
                        .toList());
    }

    private List<Ruleset.Needed> needs(When when) {
        return when.needs().stream()
                .map(need -> new Ruleset.Needed(
                        kind(need.kind()),
                        need.conditions().stream().map(this::asking).toList()))
                .toList();
    }

    private static String kind(Need.Kind kind) {
        return switch (kind) {
            case ALL -> "alle";
            case ANY -> "een_van";
            case NONE -> "geen";
        };
    }

    private Ruleset.Asking asking(Condition condition) {
        AnsweredOneOf answered = condition instanceof AnsweredOneOf question ? question : null;
        RuleApplies applies = condition instanceof RuleApplies rules ? rules : null;
        Group group = condition instanceof Group inner ? inner : null;
        return new Ruleset.Asking(
                condition.id(),
                words(condition.label()),
                answered == null ? null : answered.question().id(),
                answered == null
                        ? null
                        : answered.options().stream().map(Option::id).toList(),
                applies == null ? null : applies.rules().stream().map(Rule::id).toList(),
                group == null ? null : needs(group.when()));
    }

    private String words(Text text) {
        return text.in(locale);
    }
}
