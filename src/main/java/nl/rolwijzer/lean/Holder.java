package nl.rolwijzer.lean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.assessment.Weight;
import nl.rolwijzer.assessment.Worth;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a service to its quality: the citizen in the transaction, or others, in one role.
 *
 * @param subkind null for a role without sub-kinds, and for a role that a person assigned and no rule
 */
public record Holder(RoleProfile profile, @Nullable Subkind subkind, Perspective perspective, Worth worth) {

    /** The holders in this perspective who have one of these roles, each once; those that a rule gives come first. */
    static Stream<Holder> all(Assessment assessment, Perspective perspective, Set<CitizenRole> roles) {
        List<Rule> hits = assessment.hits(perspective).stream()
                .filter(rule -> roles.contains(rule.role()))
                .toList();
        Stream<CitizenRole> withoutRule =
                roles.stream().filter(role -> hits.stream().noneMatch(rule -> rule.role() == role));
        return Stream.concat(
                        hits.stream()
                                .map(rule -> new Holder(
                                        assessment.rulebook().profile(rule.role()),
                                        rule.subkind(),
                                        perspective,
                                        rule.worth())),
                        withoutRule
                                .map(assessment.rulebook()::profile)
                                .map(profile -> new Holder(profile, null, perspective, profile.worth())))
                .distinct();
    }

    public CitizenRole role() {
        return profile.role();
    }

    public Optional<Subkind> findSubkind() {
        return Optional.ofNullable(subkind);
    }

    /** How much a parameter weighs; every role weighs every parameter of its rulebook. */
    Weight weight(Parameter parameter) {
        return worth.weights().stream()
                .filter(weight -> weight.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    boolean isOn(Tension.Side side) {
        return role() == side.role()
                && perspective == side.perspective()
                && (side.subkinds().isEmpty()
                        || findSubkind()
                                .filter(kind -> side.subkinds().contains(kind.id()))
                                .isPresent());
    }
}
