package nl.rolwijzer.catalogue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Hash;
import nl.rolwijzer.audit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the trail keeps of a revision: its number, the SHA-256 of each stored part, which fields changed, and apart from
 * those the typed texts. The names in it are promises.
 */
final class RevisionEvent {

    /** The name of the text that says why. */
    static final String REASON = "reden";
    /** The name that the editor of a revision gave before there were accounts. */
    static final String EDITOR = "redacteur";

    private RevisionEvent() {}

    /** A revision that is being saved. */
    static AuditEvent saved(
            UUID service, int number, NewRevision revision, StoredTexts stored, @Nullable ServiceDraft before) {
        return event(Action.SERVICE_SAVED, service, number, revision, stored, before);
    }

    /** A revision from before there was a trail. */
    static AuditEvent adopted(ServiceRecord service, StoredTexts stored, @Nullable ServiceDraft before) {
        NewRevision revision = new NewRevision(
                service.id(),
                service.facts(),
                service.assessment(),
                service.confirmation(),
                service.status(),
                service.saved());
        AuditEvent event = event(Action.SERVICE_ADOPTED, service.id(), service.revision(), revision, stored, before);
        Map<String, Object> content = new TreeMap<>(event.content());
        content.put("bewaard_op", service.saved().at().toString());
        return event.with(content);
    }

    /** What an entry must say of the stored parts of its revision. */
    static SortedMap<String, Object> claim(int number, String status, String rulebook, StoredTexts stored) {
        SortedMap<String, Object> claim = new TreeMap<>();
        claim.put("revisie", number);
        claim.put("status", status);
        claim.put("regelset", rulebook);
        claim.put("feiten", Hash.hex(stored.facts()));
        claim.put("bewijs", Hash.hex(stored.evidence()));
        String confirmation = stored.confirmation();
        claim.put("bevestiging", confirmation == null ? "" : Hash.hex(confirmation));
        return claim;
    }

    private static AuditEvent event(
            Action action,
            UUID service,
            int number,
            NewRevision revision,
            StoredTexts stored,
            @Nullable ServiceDraft before) {
        SortedMap<String, Object> content = claim(number, revision.status().id(), revision.rulebook(), stored);
        content.put("gewijzigd", DraftFields.changed(before, revision.facts()));
        Integer restoredFrom = revision.saved().restoredFrom();
        if (restoredFrom != null) {
            content.put("hersteld_uit", restoredFrom);
        }
        return AuditEvent.done(
                        action,
                        Subject.service(service),
                        revision.saved().origin().id())
                .with(content)
                .saying(texts(revision));
    }

    private static SortedMap<String, String> texts(NewRevision revision) {
        SortedMap<String, String> texts = DraftTexts.of(revision.facts());
        texts.put(REASON, revision.saved().reason());
        texts.put(EDITOR, revision.saved().editor());
        texts.values().removeIf(String::isEmpty);
        return texts;
    }
}
