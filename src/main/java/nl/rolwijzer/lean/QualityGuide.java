package nl.rolwijzer.lean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.assessment.Tension;

/**
 * What every role and sub-kind wants of the quality parameters, and at which of them the tensions of the rulebook are felt.
 * It goes with the rulebook that ships; of what only another rulebook knows it says what holds for everybody.
 */
public final class QualityGuide {

    private final String version;
    private final Map<String, Set<String>> felt;
    private final Map<CitizenRole, RoleWishes> roles;

    /**
     * What a role wants.
     *
     * @param general wishes by parameter
     * @param kinds wishes by parameter, by sub-kind
     */
    record RoleWishes(Map<String, Wish> general, Map<String, Map<String, Wish>> kinds) {

        RoleWishes {
            general = Map.copyOf(general);
            kinds = Map.copyOf(kinds);
        }

        private Optional<Wish> find(Optional<Subkind> kind, Parameter parameter) {
            return kind.map(Subkind::id)
                    .flatMap(id -> Optional.ofNullable(kinds.get(id)))
                    .or(() -> Optional.of(general))
                    .flatMap(wishes -> Optional.ofNullable(wishes.get(parameter.id())));
        }

        private Stream<Wish> all() {
            return Stream.concat(Stream.of(general), kinds.values().stream())
                    .flatMap(wishes -> wishes.values().stream());
        }
    }

    QualityGuide(String version, Map<String, Set<String>> felt, Map<CitizenRole, RoleWishes> roles) {
        this.version = version;
        this.felt = Map.copyOf(felt);
        this.roles = Map.copyOf(roles);
    }

    public String version() {
        return version;
    }

    /** What this holder wants of a parameter. */
    public Wish wish(Holder holder, Parameter parameter) {
        return Optional.ofNullable(roles.get(holder.role()))
                .flatMap(wishes -> wishes.find(holder.findSubkind(), parameter))
                .orElseGet(() -> Wish.general(parameter));
    }

    /** Whether the two sides of a tension want opposite things of a parameter. */
    boolean isFelt(Tension tension, Parameter parameter) {
        return felt.getOrDefault(tension.id(), Set.of()).contains(parameter.id());
    }

    /** Every wish that there is, in no order. */
    List<Wish> wishes() {
        return roles.values().stream().flatMap(RoleWishes::all).toList();
    }
}
