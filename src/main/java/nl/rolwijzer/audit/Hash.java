package nl.rolwijzer.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the only hash of the trail. */
public final class Hash {

    private Hash() {}

    /** Over the UTF-8 bytes of a text, as lower-case hexadecimal. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Over these bytes one after the other, as lower-case hexadecimal. */
    public static String hex(byte[]... parts) {
        return HexFormat.of().formatHex(bytes(parts));
    }

    static byte[] bytes(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
