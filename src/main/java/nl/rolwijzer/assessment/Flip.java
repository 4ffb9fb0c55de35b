package nl.rolwijzer.assessment;

import java.util.List;

/**
 * A smallest set of edits (no part of it suffices) after which a role is assigned that was not, or the other way round.
 *
 * @param edits one or two, in questionnaire order
 */
public record Flip(CitizenRole role, Perspective perspective, boolean appears, List<Edit> edits) {

    public Flip {
        edits = List.copyOf(edits);
    }

    /** The answers after it. */
    public Answers applyTo(Answers answers) {
        Answers changed = answers;
        for (Edit edit : edits) {
            changed = edit.apply(changed);
        }
        return changed;
    }

    boolean isAbout(CitizenRole otherRole, Perspective otherPerspective) {
        return role == otherRole && perspective == otherPerspective;
    }
}
