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

    boolean isAbout(CitizenRole otherRole, Perspective otherPerspective) {
        return role == otherRole && perspective == otherPerspective;
    }
}
