package nl.rolwijzer.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every key that the trail was ever signed with, first to last. The trail itself says which: each is an entry, with the
 * signature of the key before it.
 *
 * @param origin the name of this trail in checkpoints: made of the id of the entry about its first key
 */
record KeyRing(String origin, List<Held> keys) {

    private static final String ORIGIN = "rolwijzer/";

    KeyRing {
        keys = List.copyOf(keys);
    }

    /** A key, and since when it signs. */
    record Held(PublicKey25519 key, Instant since, boolean signedByPrevious) {}

    /** Reads the entries about keys, in their order. */
    static KeyRing of(List<Body> entries) {
        String origin = entries.isEmpty() ? "" : ORIGIN + entries.get(0).id();
        List<Held> keys = new ArrayList<>();
        for (Body entry : entries) {
            PublicKey25519 key = new PublicKey25519(entry.content("sleutel"));
            boolean follows = keys.isEmpty()
                    || keys.get(keys.size() - 1).key().verifies(succession(origin, key), entry.bytes("handtekening"));
            keys.add(new Held(key, entry.at(), follows));
        }
        return new KeyRing(origin, keys);
    }

    /** What the old key signs when a new one takes over. */
    static String succession(String origin, PublicKey25519 next) {
        return "rolwijzer sleutelwissel\n" + origin + "\n" + next.text() + "\n";
    }

    Optional<PublicKey25519> last() {
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(keys.get(keys.size() - 1).key());
    }

    /** Whether this checkpoint was signed by the key that was in force then. */
    boolean signed(Checkpoint checkpoint) {
        PublicKey25519 inForce = null;
        for (Held held : keys) {
            if (!held.since().isAfter(checkpoint.signedAt())) {
                inForce = held.key();
            }
        }
        return inForce != null && checkpoint.origin().equals(origin) && checkpoint.isSignedBy(inForce);
    }
}
