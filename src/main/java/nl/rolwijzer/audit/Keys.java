package nl.rolwijzer.audit;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that signs now, and the trail's own account of every key that it was signed with. */
@Component
class Keys {

    private static final Subject KEYS = new Subject("spoor", "sleutel");

    private final Trail trail;
    private final JdbcClient database;
    private final Clock clock;
    private final SigningKey current;
    private final KeyFile previous;

    Keys(
            Trail trail,
            JdbcClient database,
            Clock clock,
            @Value("${rolwijzer.audit.key}") String key,
            @Value("${rolwijzer.audit.previous-key}") Path previous,
            @Value("${rolwijzer.audit.make-key}") boolean make) {
        this.trail = trail;
        this.database = database;
        this.clock = clock;
        this.current = read(key, make);
        this.previous = new KeyFile(previous);
    }

    private static SigningKey read(String setting, boolean make) {
        if (setting.isBlank()) {
            throw new KeyRefused("Er is geen sleutel om het spoor mee te ondertekenen: maak er een met openssl genpkey"
                    + " -algorithm ed25519 -out sleutel.pem, buiten de database en de reservekopie daarvan, en noem dat"
                    + " bestand met rolwijzer.audit.key.");
        }
        KeyFile file = new KeyFile(Path.of(setting));
        return file.read().orElseGet(() -> {
            if (make) {
                return file.make();
            }
            throw new KeyRefused("Er is geen sleutel in " + file.path().toAbsolutePath()
                    + ": zet daar de Ed25519-sleutel van het spoor neer, of kies met rolwijzer.audit.key een ander"
                    + " bestand.");
        });
    }

    /** Takes a key that is new to the trail into it, signed by the one before. */
    @PostConstruct
    void adopt() {
        KeyRing ring = ring();
        Optional<PublicKey25519> last = ring.last();
        if (last.isEmpty()) {
            record(Map.of());
        } else if (!last.get().equals(current.publicKey())) {
            SigningKey before = previous.read()
                    .filter(key -> key.publicKey().equals(last.get()))
                    .orElseThrow(() -> new KeyRefused("De sleutel van het spoor is een andere dan voorheen: zet de"
                            + " vorige terug met rolwijzer.audit.key, of noem de vorige met"
                            + " rolwijzer.audit.previous-key, zodat die de nieuwe ondertekent."));
            byte[] signature = before.sign(KeyRing.succession(ring.origin(), current.publicKey()));
            record(Map.of("handtekening", Base64.getEncoder().encodeToString(signature)));
        }
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
                        """).param("kind", KEYS.kind()).param("id", KEYS.id()).query(String.class).stream()
                        .flatMap(body -> Body.read(body).stream())
                        .toList();
        return KeyRing.of(entries);
    }
}
