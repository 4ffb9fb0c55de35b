package nl.rolwijzer.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What we sign about the tree at a moment: a checkpoint of a log (C2SP tlog-checkpoint) as signed note (C2SP signed-note).
 *
 * @param origin which trail it is of
 * @param root hexadecimal; in the text it stands in Base64
 * @param note the whole text with its signature, as it is kept
 */
public record Checkpoint(String origin, long size, String root, Instant signedAt, String note) {

    private static final String TIME = "tijd ";
    /** Four bytes and a signature of 64, in the one way that Base64 has for them: two bits of the last letter say nothing. */
    private static final String SIGNATURE = "[A-Za-z0-9+/]{90}[AEIMQUYcgkosw048]=";

    private static final Pattern NOTE =
            Pattern.compile("(?<signed>(?<origin>[^\n]+)\n(?<size>0|[1-9]\\d{0,17})\n(?<root>[A-Za-z0-9+/]{43}=)\n"
                    + TIME + "(?<time>[^\n]+)\n)\n— (?<name>[^ \n]+) (?<signature>" + SIGNATURE + ")\n");

    static Checkpoint sign(String origin, Frontier tree, Instant at, SigningKey key) {
        String root = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(tree.root()));
        String signed = String.join("\n", origin, Long.toString(tree.size()), root, TIME + at, "");
        byte[] signature = PublicKey25519.joined(key.publicKey().noteHash(origin), key.sign(signed));
        String note = signed + "\n— " + origin + " " + Base64.getEncoder().encodeToString(signature) + "\n";
        return new Checkpoint(origin, tree.size(), tree.root(), at, note);
    }

    /** The checkpoint of this note; nothing when it is no such note. */
    static Optional<Checkpoint> read(String note) {
        Matcher parts = NOTE.matcher(note);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String root = HexFormat.of().formatHex(Base64.getDecoder().decode(parts.group("root")));
            return Optional.of(new Checkpoint(
                    parts.group("origin"),
                    Long.parseLong(parts.group("size")),
                    root,
                    Instant.parse(parts.group("time")),
                    note));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether the owner of this key signed it, under the name of the trail. */
    boolean isSignedBy(PublicKey25519 key) {
        Matcher parts = NOTE.matcher(note);
        if (!parts.matches() || !parts.group("name").equals(origin)) {
            return false;
        }
        try {
            HexFormat hex = HexFormat.of();
            String signature = hex.formatHex(Base64.getDecoder().decode(parts.group("signature")));
            String start = hex.formatHex(key.noteHash(origin));
            return signature.startsWith(start)
                    && key.verifies(parts.group("signed"), hex.parseHex(signature.substring(start.length())));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
