package nl.rolwijzer.api;

import java.util.UUID;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.Submission;

/**
 * A service as another system describes it.
 *
 * @param confirm whether its roles are confirmed at once
 * @param reason why; may be empty
 * @param sent the whole body as text, by which a second sending is known
 */
record ServiceCall(ServiceDraft draft, boolean confirm, String reason, String sent) {

    Submission as(UUID submission) {
        return new Submission(submission, draft, confirm, Origin.API, reason);
    }
}
