package nl.rolwijzer.catalogue;

import java.util.UUID;

/**
 * A step in the life of a service that describes nothing anew, such as letting it lapse.
 *
 * @param submission the id of the form; sending the same one twice takes one step
 * @param basedOn the number of the revision that the editor had before them
 * @param reason why, in the editor's words; must not be empty
 * @param origin by which way
 */
public record Step(UUID submission, int basedOn, String reason, Origin origin) {

    /** A step that a person takes. */
    public Step(UUID submission, int basedOn, String reason) {
        this(submission, basedOn, reason, Origin.FORMULIER);
    }
}
