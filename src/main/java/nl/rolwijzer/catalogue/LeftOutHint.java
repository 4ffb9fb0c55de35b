package nl.rolwijzer.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * A hint about a word that somebody does not want to see any more with a service.
 *
 * @param word the id of the word in the rulebook
 * @param author the name of who left it out, or the remark that it was erased
 */
public record LeftOutHint(UUID service, String word, String author, Instant at) {}
