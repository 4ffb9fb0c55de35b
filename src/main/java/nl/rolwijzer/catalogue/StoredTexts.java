package nl.rolwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The stored parts of a revision: JSON in storage version {@value StorageFormat2#VERSION}.
 *
 * @param confirmation null when nobody confirmed the roles
 */
record StoredTexts(String facts, String evidence, @Nullable String confirmation) {

    /** The same with the evidence as it was stored earlier. */
    StoredTexts withEvidence(String earlier) {
        return new StoredTexts(facts, earlier, confirmation);
    }
}
