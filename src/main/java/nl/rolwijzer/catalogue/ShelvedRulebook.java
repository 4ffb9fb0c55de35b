package nl.rolwijzer.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook that is kept, with what became of it.
 *
 * @param addedBy the name of whoever brought it; empty when nobody knows
 * @param uses when it was in force, the first time first
 */
public record ShelvedRulebook(String sha256, String version, Instant addedAt, String addedBy, List<Use> uses) {

    /**
     * A time in which a rulebook was in force.
     *
     * @param until null while it is
     * @param by the name of whoever took it into use; empty when nobody knows
     * @param reason in the words of that person; may be empty
     */
    public record Use(Instant from, @Nullable Instant until, String by, String reason) {}

    public ShelvedRulebook {
        uses = List.copyOf(uses);
    }

    public boolean isActive() {
        return uses.stream().anyMatch(use -> use.until() == null);
    }

    public boolean wasEverActive() {
        return !uses.isEmpty();
    }
}
