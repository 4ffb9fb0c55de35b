package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assigns a role, perhaps with a sub-kind, to the citizen in the transaction or to others.
 *
 * @param index its place in the rulebook, from 0
 * @param near when not applying is still worth mentioning, if ever
 * @param worth the value of this role in this sub-kind and perspective
 */
public record Rule(
        int index,
        String id,
        CitizenRole role,
        @Nullable Subkind subkind,
        Perspective perspective,
        Basis basis,
        List<Source> sources,
        When when,
        Text rationale,
        @Nullable NearMissTest near,
        Worth worth)
        implements Sourced {

    public Rule {
        sources = List.copyOf(sources);
    }

    public Optional<Subkind> findSubkind() {
        return Optional.ofNullable(subkind);
    }

    /** Whether both rules are about the same role of the same people. */
    boolean isAbout(CitizenRole otherRole, Perspective otherPerspective) {
        return role == otherRole && perspective == otherPerspective;
    }
}
