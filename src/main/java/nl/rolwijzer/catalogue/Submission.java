package nl.rolwijzer.catalogue;

import java.util.UUID;

/**
 * A draft that is sent in to be kept.
 *
 * @param id of the form or call; sending the same one twice saves it once
 * @param confirm whether the derived roles are accepted, rather than kept as a concept
 * @param reason why, in the editor's words; may be empty
 */
public record Submission(UUID id, ServiceDraft draft, boolean confirm, Origin origin, String reason) {}
