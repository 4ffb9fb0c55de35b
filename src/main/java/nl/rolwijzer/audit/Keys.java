package nl.rolwijzer.audit;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that signs now, and the trail's own account of every key that it was signed with. */
@Component
class Keys {

    private static final Subject KEYS = new Subject("spoor", "sleutel");

    private final Trail trail;
    private final JdbcClient database;
    private final Clock clock;
    private final KeySettings settings;
    private final SigningKey current;

    Keys(Trail trail, JdbcClient database, Clock clock, KeySettings settings) {
        this.trail = trail;
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.current = settings.current();
    }

    /** Takes a key that is new to the trail into it, signed by the one before. */
    @PostConstruct
    void adopt() {
        KeyRing ring = ring();
        Optional<PublicKey25519> last = ring.last();
        if (last.isEmpty()) {
            record(Map.of());
        } else if (!last.get().equals(current.publicKey())) {
            record(settings.keyLost() ? Map.of() : Map.of("handtekening", signedByThe(last.get(), ring.origin())));
        }
    }

    private String signedByThe(PublicKey25519 last, String origin) {
        byte[] signature = settings.previous(last).sign(KeyRing.succession(origin, current.publicKey()));
        return Base64.getEncoder().encodeToString(signature);
    }

    private void record(Map<String, String> signature) {
        Map<String, String> content = new TreeMap<>(signature);
        content.put("sleutel", current.publicKey().text());
        trail.recordApart(AuditEvent.done(Action.KEY_CHANGED, KEYS, "systeem").with(content), Actor.SYSTEM);
    }

    Checkpoint sign(Frontier tree) {
        return Checkpoint.sign(ring().origin(), tree, clock.instant().truncatedTo(ChronoUnit.MICROS), current);
    }

    /** Whether the last key of the trail is the one that we hold. */
    boolean isOurs(KeyRing ring) {
        return ring.last().equals(Optional.of(current.publicKey()));
    }

    KeyRing ring() {
        List<Body> entries =
                database.sql("""
                        select body from audit_entry
                        where subject_kind = :kind and subject_id = :id order by number
                        """).param("kind", KEYS.kind()).param("id", KEYS.id()).query(String.class).list().stream()
                        .flatMap(body -> Body.read(body).stream())
                        .toList();
        return KeyRing.of(entries);
    }
}
