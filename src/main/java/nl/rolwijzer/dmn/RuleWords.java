package nl.rolwijzer.dmn;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Citation;
import nl.rolwijzer.assessment.Need;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;

/** What rules and their needs are called in a model. It is Dutch for every reader, as the exports are. */
final class RuleWords {

    private RuleWords() {}

    static String name(Rule rule) {
        return Feel.name("regel_" + rule.id());
    }

    static String label(Rule rule) {
        String role = rule.role().id()
                + rule.findSubkind().map(kind -> ", " + kind.name().nl()).orElse("");
        return rule.id() + ": " + role;
    }

    /** Why the rule gives its role, who says so, and where. */
    static String description(Rule rule, Rulebook.Terms terms) {
        return rule.rationale().nl() + " "
                + Objects.requireNonNull(terms.bases().get(rule.basis())).nl()
                + rule.citations().stream().map(RuleWords::cited).collect(Collectors.joining("; ", ": ", "."));
    }

    /** What a rule needs: the labels are about that, also where it needs something not to be so. */
    static String of(Need need) {
        return need.conditions().stream()
                .map(condition -> condition.label().nl() + " (" + condition.id() + ")")
                .collect(Collectors.joining(need.kind() == Need.Kind.NONE ? " en " : " of "));
    }

    private static String cited(Citation citation) {
        return Stream.of(
                        citation.work().findAuthor().stream(),
                        Stream.of(citation.work().title().nl()),
                        citation.places().stream().map(Text::nl))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }
}
