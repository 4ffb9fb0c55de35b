package nl.rolwijzer.catalogue;

import java.util.UUID;

/**
 * A draft that is sent in to be kept.
 *
 * @param id of the form or call; sending the same one twice saves it once
 * @param confirm whether the roles are confirmed, rather than kept as a concept: those of the rules, or those of the
 *     deviation if there is one
 * @param reason why, in the editor's words; may be empty
 */
public record Submission(UUID id, ServiceDraft draft, boolean confirm, Origin origin, String reason) {

    /** The same with another draft. */
    Submission with(ServiceDraft other) {
        return new Submission(id, other, confirm, origin, reason);
    }
}
