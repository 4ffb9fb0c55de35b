package nl.rolwijzer.lean;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rolwijzer.assessment.CitizenRole;
import org.jspecify.annotations.Nullable;

/**
 * One step of the process by which a service is delivered, judged from both sides.
 *
 * @param id the same in every version of the steps in which it occurs
 * @param touch the time that is worked on it; null when nobody said
 * @param waiting the time that it lies still; null when nobody said
 * @param legalBasis why it must be there; empty when no rule says so
 * @param individual what it is worth to the citizen in the transaction
 * @param collective the same for others with an interest, by their role; a role without an entry said nothing yet
 */
public record Step(
        String id,
        String name,
        String description,
        Actor actor,
        @Nullable EnteredTime touch,
        @Nullable EnteredTime waiting,
        String legalBasis,
        Judgement individual,
        SortedMap<CitizenRole, Judgement> collective) {

    public Step {
        collective = Collections.unmodifiableSortedMap(new TreeMap<>(collective));
    }

    /** What others in this role say of it. */
    public Judgement collective(CitizenRole role) {
        return collective.getOrDefault(role, Judgement.NONE);
    }

    public Duration touchTime() {
        return touch == null ? Duration.ZERO : touch.length();
    }

    public Duration waitingTime() {
        return waiting == null ? Duration.ZERO : waiting.length();
    }

    /** How much later the citizen is done because of it. */
    public Duration length() {
        return touchTime().plus(waitingTime());
    }

    /** Whether nobody said how long it takes, so that it counts for nothing. */
    public boolean isTimeless() {
        return touch == null && waiting == null;
    }

    public boolean hasLegalBasis() {
        return !legalBasis.isEmpty();
    }
}
