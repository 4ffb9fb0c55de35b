package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rules and notes, and has the tensions between them read. */
final class RuleReader {

    private final RoleReader roles;
    private final SourceReader sources;
    private final ConditionReader conditions;
    private final Ids ids = new Ids();
    private final List<Rule> rules = new ArrayList<>();

    RuleReader(RoleReader roles, SourceReader sources, Questionnaire questionnaire) {
        this.roles = roles;
        this.sources = sources;
        this.conditions = new ConditionReader(questionnaire);
    }

    RuleBlock read(YamlPlace root) {
        YamlPlace list = root.get("rules");
        for (YamlPlace place : list.items()) {
            Rule rule = rule(place);
            conditions.learn(rule);
            rules.add(rule);
        }
        for (CitizenRole role : CitizenRole.values()) {
            checkSubkindsAreUsed(role, list);
        }
        List<Note> notes = root.get("notes").items().stream().map(this::note).toList();
        TensionReader tensionReader = new TensionReader(sources, rules);
        List<Tension> tensions =
                root.get("tensions").items().stream().map(tensionReader::read).toList();
        return new RuleBlock(rules, klantTest(root.get("meta").get("klant_test")), notes, tensions);
    }

    private @Nullable Rule klantTest(YamlPlace named) {
        Rule test = rules.stream()
                .filter(rule -> rule.id().equals(named.text()))
                .findFirst()
                .orElse(null);
        if (test == null) {
            named.fault(FaultKind.UNKNOWN_RULE, named.text());
        }
        return test;
    }

    private void checkSubkindsAreUsed(CitizenRole role, YamlPlace list) {
        Set<String> unused = new HashSet<>(roles.kinds(role).keySet());
        rules.stream()
                .filter(rule -> rule.role() == role)
                .forEach(rule -> rule.findSubkind().map(Subkind::id).ifPresent(unused::remove));
        unused.forEach(id -> list.fault(FaultKind.SUBKIND_NEVER_GIVEN, id, role.id()));
    }

    private Rule rule(YamlPlace place) {
        place.allow("id", "role", "subkind", "perspective", "basis", "source", "when", "rationale", "near_miss");
        String id = ids.unique(place);
        CitizenRole role = place.get("role").value().oneOf(CitizenRole.class);
        Subkind subkind =
                place.find("subkind").map(named -> subkind(role, named)).orElse(null);
        Perspective perspective = place.get("perspective").value().oneOf(Perspective.class);
        When when = conditions.when(place.get("when"));
        return new Rule(
                rules.size(),
                id,
                role,
                subkind,
                perspective,
                place.get("basis").value().oneOf(Basis.class),
                sources.cited(place),
                when,
                place.get("rationale").bilingual(),
                place.find("near_miss").map(near -> nearMiss(near, when)).orElse(null),
                roles.worth(role, subkind, perspective));
    }

    private @Nullable Subkind subkind(CitizenRole role, YamlPlace named) {
        Subkind subkind = roles.kinds(role).get(named.text());
        if (subkind == null) {
            named.fault(FaultKind.UNKNOWN_SUBKIND, named.text(), role.id());
        }
        return subkind;
    }

    private static NearMissTest nearMiss(YamlPlace place, When when) {
        place.allow("max_missing", "anchor");
        Set<String> possible = when.needs().stream()
                .filter(need -> need.kind() == Need.Kind.ALL)
                .flatMap(need -> need.conditions().stream().map(Condition::id))
                .collect(Collectors.toSet());
        Set<String> anchor = new HashSet<>();
        for (YamlPlace named : place.get("anchor").items()) {
            anchor.add(named.text());
            if (!possible.contains(named.text())) {
                named.fault(FaultKind.NOT_UNDER_ALL, named.text());
            }
        }
        return new NearMissTest(
                place.get("max_missing").value().number(1, when.needs().size()), anchor);
    }

    private Note note(YamlPlace place) {
        place.allow("id", "source", "when", "nl", "en");
        return new Note(
                ids.unique(place),
                conditions.when(place.get("when")),
                place.bilingualAmongOthers(),
                sources.cited(place));
    }
}
