package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would change a role.
 *
 * @param flips the smallest changes of answers; empty when there is none within reach
 * @param nearest the rule that lacks least, where only a complete list of what is missing helps
 */
public record Change(
        RoleProfile role,
        Perspective perspective,
        boolean assigned,
        List<Flip> flips,
        @Nullable Explanation nearest) {

    public Optional<Explanation> findNearest() {
        return Optional.ofNullable(nearest);
    }

    /** For every role in either perspective what would change it, where there is anything to say. */
    static List<Change> all(Assessment assessment) {
        Flips flips = assessment.flips();
        return Arrays.stream(Perspective.values())
                .flatMap(perspective ->
                        Arrays.stream(CitizenRole.values()).map(role -> change(assessment, flips, role, perspective)))
                .filter(change -> !change.flips().isEmpty() || change.nearest() != null)
                .toList();
    }

    /** For klant the complete list of what is missing says more than any flip. */
    private static Change change(Assessment assessment, Flips flips, CitizenRole role, Perspective perspective) {
        boolean assigned = assessment.roles(perspective).contains(role);
        List<Flip> found = role == CitizenRole.KLANT && !assigned ? List.of() : flips.of(role, perspective);
        Explanation nearest =
                found.isEmpty() ? assessment.nearest(role, perspective).orElse(null) : null;
        return new Change(assessment.rulebook().profile(role), perspective, assigned, found, nearest);
    }
}
