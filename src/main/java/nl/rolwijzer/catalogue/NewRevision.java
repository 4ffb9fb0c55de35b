package nl.rolwijzer.catalogue;

import java.util.UUID;
import nl.rolwijzer.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What the next revision of a service is going to say; checked and judged.
 *
 * @param submission the id of what was sent in
 * @param confirmation null when nobody confirmed the roles
 */
record NewRevision(
        UUID submission,
        ServiceDraft facts,
        Assessment assessment,
        @Nullable Confirmation confirmation,
        Status status,
        ServiceRecord.Saved saved) {

    /** By the rulebook of this SHA-256. */
    String rulebook() {
        return assessment.rulebook().edition().sha256();
    }
}
