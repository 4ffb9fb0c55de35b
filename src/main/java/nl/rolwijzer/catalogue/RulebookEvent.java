package nl.rolwijzer.catalogue;

import java.util.Map;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;

/** What the trail keeps of a rulebook that came, and of one that was taken into use. The names in it are promises. */
final class RulebookEvent {

    /** From Rolwijzer itself and not from a person. */
    static final String SYSTEM = "systeem";

    static final String FORM = "formulier";

    private RulebookEvent() {}

    static AuditEvent added(String sha256, String version, String origin) {
        return AuditEvent.done(Action.RULEBOOK_ADDED, Subject.rulebook(sha256), origin)
                .with(claim(sha256, version));
    }

    /** @param number of the activation, from 1 */
    static AuditEvent activated(int number, String sha256, String version, String origin) {
        return AuditEvent.done(Action.RULEBOOK_ACTIVATED, Subject.rulebook(sha256), origin)
                .with(claim(number, version));
    }

    /** What the entry of a rulebook must say. */
    static Map<String, Object> claim(String sha256, String version) {
        return Map.of("sha256", sha256, "versie", version);
    }

    /** What the entry of an activation must say. */
    static Map<String, Object> claim(int number, String version) {
        return Map.of("activering", number, "versie", version);
    }
}
