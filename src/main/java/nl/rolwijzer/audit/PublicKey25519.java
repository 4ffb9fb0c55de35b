package nl.rolwijzer.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key with which signatures of the trail are checked (Ed25519, RFC 8032).
 *
 * @param text its 32 bytes in Base64
 */
record PublicKey25519(String text) {

    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte ED25519_NOTE = 1;

    static PublicKey25519 of(byte[] bytes) {
        return new PublicKey25519(Base64.getEncoder().encodeToString(bytes));
    }

    boolean verifies(String signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(PREFIX, bytes()))));
            check.update(signed.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException notEvenAKeyOrSignature) {
            return false;
        }
    }

    /** The four bytes that tell keys apart in a signed note: over the name, a line end, the kind of key and the key. */
    byte[] noteHash(String name) {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Hash.bytes(named, new byte[] {ED25519_NOTE}, bytes()), 4);
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(text);
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
