package nl.rolwijzer.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text with the random salt by which the trail commits to it. Whoever has neither cannot tell from the commitment what
 * the text was, not even by guessing.
 *
 * @param salt 32 bytes, as lower-case hexadecimal
 */
record SaltedText(String salt, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    static SaltedText of(String text) {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new SaltedText(HEX.formatHex(salt), text);
    }

    /** Every text, each with a salt of its own. */
    static SortedMap<String, SaltedText> all(Map<String, String> texts) {
        SortedMap<String, SaltedText> salted = new TreeMap<>();
        texts.forEach((field, text) -> salted.put(field, of(text)));
        return salted;
    }

    static SortedMap<String, String> commitments(Map<String, SaltedText> texts) {
        SortedMap<String, String> commitments = new TreeMap<>();
        texts.forEach((field, text) -> commitments.put(field, text.commitment()));
        return commitments;
    }

    /** SHA-256 over the bytes of the salt followed by the text in UTF-8. */
    String commitment() {
        return Hash.hex(HEX.parseHex(salt), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this is the commitment to this text; a salt that is none is altered. */
    static boolean isCommitment(String salt, String text, String commitment) {
        try {
            return new SaltedText(salt, text).commitment().equals(commitment);
        } catch (IllegalArgumentException noSalt) {
            return false;
        }
    }
}
