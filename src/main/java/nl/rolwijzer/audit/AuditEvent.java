package nl.rolwijzer.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that happened and that the trail is to keep. Who did it and when, the trail adds itself.
 *
 * @param origin where it came from, such as {@code formulier}, {@code api}, {@code import}, {@code systeem}
 * @param content facts that name nobody: numbers, texts of a fixed list, hashes; never a secret
 * @param texts free texts by their field: kept apart with a salt, so that they can be erased without breaking a proof
 */
public record AuditEvent(
        Action action,
        Subject subject,
        Outcome outcome,
        String origin,
        SortedMap<String, Object> content,
        SortedMap<String, String> texts) {

    public AuditEvent {
        content = new TreeMap<>(content);
        texts = new TreeMap<>(texts);
    }

    /** Something that was done. */
    public static AuditEvent done(Action action, Subject subject, String origin) {
        return new AuditEvent(action, subject, Outcome.GELUKT, origin, new TreeMap<>(), new TreeMap<>());
    }

    /** Something that we did not allow. */
    public static AuditEvent refused(Action action, Subject subject, String origin) {
        return new AuditEvent(action, subject, Outcome.GEWEIGERD, origin, new TreeMap<>(), new TreeMap<>());
    }

    /** Something that was tried and did not succeed. */
    public static AuditEvent failed(Action action, Subject subject, String origin) {
        return new AuditEvent(action, subject, Outcome.MISLUKT, origin, new TreeMap<>(), new TreeMap<>());
    }

    /** The same with these facts. */
    public AuditEvent with(Map<String, ?> facts) {
        return new AuditEvent(action, subject, outcome, origin, new TreeMap<>(facts), texts);
    }

    /** The same with these free texts. */
    public AuditEvent saying(Map<String, String> freeTexts) {
        return new AuditEvent(action, subject, outcome, origin, content, new TreeMap<>(freeTexts));
    }
}
