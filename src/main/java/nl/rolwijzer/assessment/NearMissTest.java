package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says when a rule that does not apply is a near miss.
 *
 * @param maxMissing how many needs may fail
 * @param anchor ids of the conditions that must hold: without them the mention would be nonsense
 */
record NearMissTest(int maxMissing, Set<String> anchor) {

    NearMissTest {
        anchor = Set.copyOf(anchor);
    }

    /** The failing needs when this is a near miss, otherwise none. */
    List<Need> failing(When when, Facts facts) {
        if (when.needs().stream().anyMatch(need -> need.judge(facts) == Verdict.CANNOT_TELL)) {
            return List.of();
        }
        List<Need> failing = when.needs().stream()
                .filter(need -> need.judge(facts) == Verdict.DOES_NOT_APPLY)
                .toList();
        Set<String> missing = failing.stream()
                .flatMap(need -> need.conditions().stream())
                .map(Condition::id)
                .collect(Collectors.toSet());
        return failing.size() > maxMissing || anchor.stream().anyMatch(missing::contains) ? List.of() : failing;
    }
}
