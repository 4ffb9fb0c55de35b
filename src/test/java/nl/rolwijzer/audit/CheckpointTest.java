package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is signed, with which key, and what is not accepted as such. */
class CheckpointTest {

    private static final SigningKey KEY = SigningKey.fresh();
    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.000004Z");

    @TempDir
    private Path folder;

    @Test
    void signsTheSizeAndTheRootAsANote() {
        Checkpoint checkpoint = Checkpoint.sign("rolwijzer/proef", tree(3), AT, KEY);

        assertThat(checkpoint.note().lines().toList().subList(0, 5))
                .containsExactly(
                        "rolwijzer/proef",
                        "3",
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(tree(3).root())),
                        "tijd 2026-11-22T01:02:03.000004Z",
                        "");
        assertThat(checkpoint.note().lines().toList().get(5)).startsWith("— rolwijzer/proef ");
        assertThat(Checkpoint.read(checkpoint.note())).contains(checkpoint);
        assertThat(checkpoint.isSignedBy(KEY.publicKey())).isTrue();
        assertThat(checkpoint.isSignedBy(SigningKey.fresh().publicKey())).isFalse();
    }

    /** With many signatures, because some letters say less than they could. */
    @RepeatedTest(16)
    void noticesEveryLetterThatIsAltered() {
        SigningKey key = SigningKey.fresh();
        String note = Checkpoint.sign("rolwijzer/proef", tree(3), AT, key).note();

        assertThat(Checkpoint.read(note).orElseThrow().isSignedBy(key.publicKey()))
                .isTrue();
        assertThat(IntStream.range(0, note.length())
                        .boxed()
                        .flatMap(at -> IntStream.of(1, 2, 3)
                                .mapToObj(bits -> note.substring(0, at)
                                        + (char) (note.charAt(at) ^ bits)
                                        + note.substring(at + 1)))
                        .flatMap(altered -> Checkpoint.read(altered).stream())
                        .filter(altered -> altered.isSignedBy(key.publicKey())))
                .isEmpty();
    }

    /** The first vector of RFC 8032, section 7.1. */
    @Test
    void checksSignaturesAsTheStandardDoes() {
        PublicKey25519 key = PublicKey25519.of(
                HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        byte[] signature = HexFormat.of()
                .parseHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");

        assertThat(key.verifies("", signature)).isTrue();
        assertThat(key.verifies("x", signature)).isFalse();
    }

    @Test
    void keepsAKeyInAFileForNobodyElse() throws Exception {
        KeyFile file = new KeyFile(folder.resolve("audit/sleutel.pem"));

        assertThat(file.read()).isEmpty();
        SigningKey made = file.make();

        assertThat(file.read().orElseThrow().publicKey()).isEqualTo(made.publicKey());
        assertThat(file.make().publicKey()).isEqualTo(made.publicKey());
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void readsTheKeyThatOpensslMakes() throws GeneralSecurityException {
        SigningKey key = SigningKey.read("-----BEGIN PRIVATE KEY-----\n"
                + "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
                + "-----END PRIVATE KEY-----\n");

        assertThat(HexFormat.of()
                        .formatHex(Base64.getDecoder().decode(key.publicKey().text())))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws Exception {
        Path file = Files.writeString(folder.resolve("sleutel.pem"), "geen sleutel");

        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> new KeyFile(file).read())
                .withMessageContaining(file.toString())
                .withMessageContaining("rolwijzer.audit.key");
    }

    @Test
    void findsEveryCheckpointInAFileAndWhatIsNone() {
        Checkpoint first = Checkpoint.sign("rolwijzer/proef", tree(3), AT, KEY);
        Checkpoint second = Checkpoint.sign("rolwijzer/proef", tree(4), AT, KEY);

        SignedNotes notes = SignedNotes.in(first.note() + "\n" + second.note() + "\nafgebroken\n");

        assertThat(notes.checkpoints()).containsExactly(first, second);
        assertThat(notes.unreadable()).containsExactly(15);
        assertThat(SignedNotes.in("")).isEqualTo(new SignedNotes(List.of(), List.of()));
    }

    private static Frontier tree(int size) {
        Frontier tree = Frontier.empty();
        IntStream.range(0, size).forEach(leaf -> tree.add(Merkle.leaf("regel " + leaf), (part, hash) -> {}));
        return tree;
    }
}
