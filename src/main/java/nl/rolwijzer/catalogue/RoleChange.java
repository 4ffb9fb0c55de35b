package nl.rolwijzer.catalogue;

import java.util.List;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rule;

/**
 * What another rulebook makes of the same answers.
 *
 * @param lost rules of the earlier rulebook that gave a role and no longer do
 * @param gained rules of the later one that give a role and did not before
 */
public record RoleChange(DerivedRoles before, DerivedRoles after, List<Rule> lost, List<Rule> gained) {

    public RoleChange {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }

    /** Of two assessments of one service, whatever they were made by. */
    public static RoleChange between(Assessment earlier, Assessment later) {
        List<Rule> before = earlier.hits();
        List<Rule> after = later.hits();
        return new RoleChange(
                DerivedRoles.of(earlier), DerivedRoles.of(later), without(before, after), without(after, before));
    }

    /** Whether the citizen or others have other roles. */
    public boolean isReal() {
        return !before.equals(after);
    }

    /** Whether the roles are the same, but for other reasons. */
    public boolean isInReasonsOnly() {
        return !isReal() && !(lost.isEmpty() && gained.isEmpty());
    }

    private static List<Rule> without(List<Rule> rules, List<Rule> others) {
        List<String> ids = others.stream().map(Rule::id).toList();
        return rules.stream().filter(rule -> !ids.contains(rule.id())).toList();
    }
}
