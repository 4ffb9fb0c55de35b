package nl.rolwijzer.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import nl.rolwijzer.audit.Hash;
import org.jspecify.annotations.Nullable;

/**
 * By what the row of a list finds a service that it does not name by its id.
 *
 * @param matchKey the name without case, spaces and accents
 * @param uplKey SHA-256 of the UPL address; null without one
 */
@Embeddable
record Likeness(
        @Column(length = 400) String matchKey,
        @Column(length = 64) @Nullable String uplKey) {

    static Likeness of(ServiceDraft facts) {
        return new Likeness(bare(facts.name()), facts.uplUri().isEmpty() ? null : Hash.hex(facts.uplUri()));
    }

    Optional<String> findUplKey() {
        return Optional.ofNullable(uplKey);
    }

    /** Case, spaces and accents do not tell one name from another. */
    static String bare(String name) {
        return Folding.fold(name).replace(" ", "");
    }
}
