package nl.rolwijzer.audit;

import java.util.Map;
import java.util.UUID;

/**
 * What a record says about the entry of the trail that it was made with.
 *
 * @param record which record it is, for whoever looks for it: {@code revisie 3 van dienst ...}
 * @param entry the id that {@link Trail#record} gave
 * @param content what must stand under these names in the content of the entry, as the record has it now: above all the
 *     SHA-256 of each stored part
 */
public record Claim(String record, Subject subject, UUID entry, Map<String, ?> content) {

    public Claim {
        content = Map.copyOf(content);
    }
}
