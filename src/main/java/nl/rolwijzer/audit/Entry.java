package nl.rolwijzer.audit;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the trail. Its body is canonical JSON (RFC 8785), kept as text: what is hashed is what is stored. The body
 * names the entry before it about the same subject by its hash.
 */
record Entry(UUID id, AuditEvent event, int number, Instant at, String body) {

    static final int VERSION = 1;

    /** Stands for the entry before the first one. */
    static final String NONE = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The last entry of a chain, or what comes before the first. */
    record Link(int number, String hash) {

        static final Link START = new Link(0, NONE);
    }

    /** Who acted, with the commitment to their name instead of the name. */
    record Signature(UUID id, String account, String role, String commitment) {}

    static Entry after(Link previous, AuditEvent event, Signature actor, SortedMap<String, String> texts, Instant at) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new TreeMap<>();
        body.put("versie", VERSION);
        body.put("id", id.toString());
        body.put("actie", event.action().id());
        body.put("resultaat", event.outcome().id());
        body.put("oorsprong", event.origin());
        body.put("tijd", at.toString());
        body.put(
                "object",
                Map.of("soort", event.subject().kind(), "id", event.subject().id()));
        body.put(
                "actor",
                Map.of(
                        "id", actor.id().toString(),
                        "account", actor.account(),
                        "rol", actor.role(),
                        "naam", actor.commitment()));
        body.put("inhoud", event.content());
        body.put("teksten", texts);
        body.put("volgnummer", previous.number() + 1);
        body.put("vorige", previous.hash());
        return new Entry(id, event, previous.number() + 1, at, canonical(body));
    }

    String hash() {
        return Hash.hex(body);
    }

    private static String canonical(Map<String, Object> body) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(body)).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException("We wrote it ourselves", impossible);
        }
    }
}
