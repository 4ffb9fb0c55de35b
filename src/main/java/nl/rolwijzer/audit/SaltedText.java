package nl.rolwijzer.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

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

    /** SHA-256 over the bytes of the salt followed by the text in UTF-8. */
    String commitment() {
        return Hash.hex(HEX.parseHex(salt), text.getBytes(StandardCharsets.UTF_8));
    }
}
