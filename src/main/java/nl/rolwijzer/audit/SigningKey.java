package nl.rolwijzer.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The key with which this application signs its checkpoints (Ed25519), and the public key that belongs to it. */
record SigningKey(PrivateKey secret, PublicKey25519 publicKey) {

    private static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    static SigningKey fresh() {
        return of(new SecureRandom());
    }

    /** Reads what {@link #pem} or {@code openssl genpkey -algorithm ed25519} wrote. */
    static SigningKey read(String pem) throws GeneralSecurityException {
        try {
            String body = pem.substring(pem.indexOf(BEGIN) + BEGIN.length(), pem.indexOf(END));
            byte[] encoded = Base64.getMimeDecoder().decode(body);
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return of(new Repeating(((EdECPrivateKey) secret).getBytes().orElseThrow()));
        } catch (RuntimeException malformed) {
            throw new GeneralSecurityException("Not a private Ed25519 key in PEM", malformed);
        }
    }

    String pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(secret.getEncoded());
        return BEGIN + "\n" + body + "\n" + END + "\n";
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java from 15 signs with Ed25519", impossible);
        }
    }

    private static SigningKey of(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            PublicKey25519 known = PublicKey25519.of(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
            return checked(new SigningKey(pair.getPrivate(), known));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java from 15 knows Ed25519", impossible);
        }
    }

    private static SigningKey checked(SigningKey key) {
        if (!key.publicKey.verifies("proef", key.sign("proef"))) {
            throw new IllegalStateException("The public key does not belong to the private one");
        }
        return key;
    }

    /**
     * A private key is 32 random bytes, and Java makes the public key only of one that it draws itself: so it draws the
     * bytes that we had.
     */
    private static final class Repeating extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] drawn;

        Repeating(byte[] drawn) {
            this.drawn = drawn;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != drawn.length) {
                throw new IllegalStateException("An Ed25519 key has 32 bytes");
            }
            System.arraycopy(drawn, 0, bytes, 0, bytes.length);
        }
    }
}
