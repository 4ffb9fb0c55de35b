package nl.rolwijzer.lean;

import java.util.List;
import java.util.Optional;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Statement;
import nl.rolwijzer.assessment.Subkind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a step may be worth something: the citizen in the transaction, in whatever roles, or others in one role.
 *
 * @param stakes the roles with what each values; none while no role is known
 */
public record Party(Perspective perspective, List<Stake> stakes) {

    /** A role with what it values, individually for the citizen in the transaction and collectively for others. */
    public record Stake(RoleProfile profile, @Nullable Subkind subkind, Statement value) {

        public CitizenRole role() {
            return profile.role();
        }
    }

    public Party {
        stakes = List.copyOf(stakes);
    }

    /** {@code individueel}, or the id of the role of others. */
    public String id() {
        return role().map(CitizenRole::id).orElse("individueel");
    }

    /** The role of others; nothing for the citizen in the transaction, who is judged once whatever the roles. */
    public Optional<CitizenRole> role() {
        return perspective == Perspective.TRANSACTIE
                ? Optional.empty()
                : Optional.of(stakes.get(0).role());
    }

    public boolean isIndividual() {
        return perspective == Perspective.TRANSACTIE;
    }

    /** What it says of a step. */
    public Judgement on(Step step) {
        return role().map(step::collective).orElse(step.individual());
    }

    boolean says(Opinion opinion, Step step) {
        return on(step).opinion() == opinion;
    }
}
