package nl.rolwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a revision as the database keeps them: JSON in storage version {@value #VERSION}.
 *
 * @param confirmation null for a concept
 */
record StoredTexts(String facts, String evidence, @Nullable String confirmation) {

    static final int VERSION = 1;
}
