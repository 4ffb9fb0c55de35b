package nl.rolwijzer.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import nl.rolwijzer.audit.Hash;

/**
 * What a system shows: 256 random bits. Nobody can guess them, so a plain SHA-256 keeps them safe; a slow hash, as for
 * passwords, would only make every call slow.
 */
final class TokenSecret {

    /** Makes it known in a file or a log for what it is. */
    private static final String PREFIX = "rw_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        return Hash.hex(secret);
    }
}
