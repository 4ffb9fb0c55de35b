package nl.rolwijzer.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where whoever installs Rolwijzer keeps the keys of the trail.
 *
 * @param key file with the key that signs
 * @param makeKey whether that file may be made when it is not there
 * @param previousKey file with the key before it, to sign the new one with
 * @param keyLost whether that one is lost, so that nobody can sign the new one
 */
@ConfigurationProperties("rolwijzer.audit")
record KeySettings(String key, boolean makeKey, Path previousKey, boolean keyLost) {

    SigningKey current() {
        if (key.isBlank()) {
            throw new KeyRefused("Er is geen sleutel om het spoor mee te ondertekenen: maak er een met openssl genpkey"
                    + " -algorithm ed25519 -out sleutel.pem, buiten de database en de reservekopie daarvan, en noem dat"
                    + " bestand met rolwijzer.audit.key.");
        }
        KeyFile file = new KeyFile(Path.of(key));
        return file.read().orElseGet(() -> {
            if (makeKey) {
                return file.make();
            }
            throw new KeyRefused("Er is geen sleutel in " + file.path().toAbsolutePath()
                    + ": zet daar de Ed25519-sleutel van het spoor neer, of kies met rolwijzer.audit.key een ander"
                    + " bestand.");
        });
    }

    /** The key that signed until now. */
    SigningKey previous(PublicKey25519 last) {
        return new KeyFile(previousKey)
                .read()
                .filter(before -> before.publicKey().equals(last))
                .orElseThrow(() -> new KeyRefused("De sleutel van het spoor is een andere dan voorheen: zet de vorige"
                        + " terug in het bestand dat rolwijzer.audit.key noemt, of noem de vorige met"
                        + " rolwijzer.audit.previous-key, zodat die de nieuwe ondertekent."));
    }
}
