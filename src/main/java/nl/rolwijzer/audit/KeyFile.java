package nl.rolwijzer.audit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * A file with the private key of the trail. It stands outside the database and outside its backup: whoever can change the
 * database must not be able to sign what they made of it.
 */
record KeyFile(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The key in this file; nothing when there is no such file. */
    Optional<SigningKey> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SigningKey.read(Files.readString(path)));
        } catch (IOException | GeneralSecurityException unusable) {
            throw new KeyRefused("De sleutel van het spoor in " + path.toAbsolutePath()
                    + " is niet te lezen: zet daar een Ed25519-sleutel in PEM neer, of kies met rolwijzer.audit.key een"
                    + " ander bestand.");
        }
    }

    /** Makes the file with a fresh key, for nobody but the account that runs us. */
    SigningKey make() {
        SigningKey key = SigningKey.fresh();
        try {
            Files.createDirectories(path.toAbsolutePath().getParent(), forUsOnly("rwx------"));
            Files.createFile(path, forUsOnly("rw-------"));
            Files.writeString(path, key.pem());
            return key;
        } catch (FileAlreadyExistsException other) {
            return read().orElseThrow();
        } catch (IOException refused) {
            throw new KeyRefused("Rolwijzer kan de sleutel van het spoor niet bewaren in " + path.toAbsolutePath()
                    + ": geef daar schrijfrechten of kies met rolwijzer.audit.key een ander bestand.");
        }
    }

    private static FileAttribute<?>[] forUsOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
