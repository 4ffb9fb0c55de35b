package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measurement against vectors of others that are no part of this project: {@code ./mvnw test
 * -Dtest=SharedVectorsTest -Drolwijzer.vectors=<folder with merkle-testdata and jcs-testdata>}. Without the folder it is
 * skipped, and says so; {@link MerkleTest} and {@link CanonicalTest} hold vectors of our own.
 */
class SharedVectorsTest {

    private final Path folder = Path.of(System.getProperty("rolwijzer.vectors", "geen"));

    @BeforeEach
    void haveTheFolder() {
        assumeTrue(Files.isDirectory(folder), "-Drolwijzer.vectors names no folder with vectors");
    }

    @Test
    void judgesEveryMerkleProofAsTheyDo() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> vectors = files(folder.resolve("merkle-testdata"));
        for (Path file : vectors) {
            JsonNode vector = JsonMapper.shared().readTree(Files.readString(file));
            boolean accepted = file.toString().contains("inclusion") ? includes(vector) : links(vector);
            if (accepted == vector.path("wantErr").asBoolean()) {
                wrong.add(file.toString());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(vectors).hasSize(196);
    }

    @Test
    void writesEveryJsonAsTheyDo() throws IOException {
        List<Path> vectors = files(folder.resolve("jcs-testdata/input"));
        for (Path input : vectors) {
            Path output = folder.resolve("jcs-testdata/output").resolve(input.getFileName());

            assertThat(new JsonCanonicalizer(Files.readString(input)).getEncodedString())
                    .as(input.toString())
                    .isEqualTo(Files.readString(output));
        }
        assertThat(vectors).hasSize(6);
    }

    private static boolean includes(JsonNode vector) {
        return proof(vector)
                .includes(
                        hex(vector.path("leafHash")),
                        number(vector.path("leafIdx")),
                        number(vector.path("treeSize")),
                        hex(vector.path("root")));
    }

    private static boolean links(JsonNode vector) {
        return proof(vector)
                .links(
                        number(vector.path("size1")),
                        hex(vector.path("root1")),
                        number(vector.path("size2")),
                        hex(vector.path("root2")));
    }

    private static Proof proof(JsonNode vector) {
        List<String> hashes = new ArrayList<>();
        vector.path("proof").forEach(hash -> hashes.add(hex(hash)));
        return new Proof(hashes);
    }

    /** Theirs have no sign; what does not fit in ours becomes negative, and that is no place and no size. */
    private static long number(JsonNode number) {
        return number.bigIntegerValue().longValue();
    }

    private static String hex(JsonNode base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64.asString("")));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
