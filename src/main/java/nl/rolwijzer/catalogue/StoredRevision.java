package nl.rolwijzer.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.KeptTexts;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the database says of a revision, in whatever version it was stored.
 *
 * @param confirmation null when nobody confirmed the roles
 * @param editor the name of whoever saved it, or the remark that it was erased; may be empty
 */
record StoredRevision(ServiceDraft facts, @Nullable Confirmation confirmation, String editor, String reason) {

    static StoredRevision read(ResultSet row) throws SQLException {
        int version = row.getInt("storage_version");
        return switch (version) {
            case 1 -> version1(row);
            case StorageFormat2.VERSION -> version2(row, KeptTexts.read(row.getString("texts")));
            default -> throw new IllegalStateException("a revision in storage version " + version);
        };
    }

    /** Version 1 keeps everything in the row itself. */
    private static StoredRevision version1(ResultSet row) throws SQLException {
        String confirmation = row.getString("confirmation");
        return new StoredRevision(
                StorageFormat1.readFacts(row.getString("facts")),
                confirmation == null ? null : StorageFormat1.readConfirmation(confirmation),
                orEmpty(row.getString("editor")),
                orEmpty(row.getString("reason")));
    }

    private static StoredRevision version2(ResultSet row, KeptTexts texts) throws SQLException {
        String confirmation = row.getString("confirmation");
        return new StoredRevision(
                StorageFormat2.readFacts(row.getString("facts"), texts),
                confirmation == null ? null : StorageFormat2.readConfirmation(confirmation, texts),
                editor(row, texts),
                texts.text(RevisionEvent.REASON));
    }

    /** Whoever acted; but it was we who adopted a revision, whose editor gave a name or none. */
    private static String editor(ResultSet row, KeptTexts texts) throws SQLException {
        String given = texts.text(RevisionEvent.EDITOR);
        boolean adopted = Action.SERVICE_ADOPTED.id().equals(row.getString("action"));
        return adopted || !given.isEmpty() ? given : orEmpty(row.getString("actor"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
