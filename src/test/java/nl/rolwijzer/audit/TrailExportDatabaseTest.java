package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The export holds the whole trail, and who has nothing but the export can check it. Where Python is there, docs/verify_audit.py
 * does so too; what it needs of the export is checked here in any case.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailExportDatabaseTest {

    private Path folder;

    private OwnTrail trail;
    private Path zip;
    private Path checkpoints;

    @BeforeAll
    void export(@TempDir Path temporary) throws IOException {
        folder = temporary;
        trail = OwnTrail.fresh(OwnTrail.Kind.H2);
        trail.write(60, 5, 20);
        var entry = trail.sql("select entry from audit_leaf where leaf = 30")
                .query(UUID.class)
                .single();
        trail.bean(Redaction.class).eraseText(entry, "reden", new Reason(RedactionReason.PERSOONSGEGEVENS, ""));
        zip = folder.resolve("spoor.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            trail.bean(TrailExport.class).write(out);
        }
        checkpoints = Files.copy(trail.checkpoints(), folder.resolve("controlepunten.txt"));
    }

    @AfterAll
    void close() {
        trail.close();
    }

    @Test
    void holdsEveryEntryInTheOrderOfTheTreeAndItself() throws IOException {
        List<String> bodies = lines("regels.jsonl");
        Frontier tree = Frontier.empty();
        bodies.forEach(body -> tree.add(Merkle.leaf(body), (part, hash) -> {}));
        Checkpoint last = SignedNotes.in(text("controlepunten.txt")).last().orElseThrow();

        assertThat(last.size()).isEqualTo(bodies.size());
        assertThat(last.root()).isEqualTo(tree.root());
        assertThat(trail.bean(Keys.class).ring().signed(last)).isTrue();
        assertThat(bodies.get(bodies.size() - 1)).contains("\"actie\":\"export\"");
        assertThat(trail.check().faults()).isEmpty();
    }

    @Test
    void provesThatTheTreeWasOnlyAddedTo() throws IOException {
        Map<Long, String> roots = new HashMap<>();
        SignedNotes.in(text("controlepunten.txt")).checkpoints().forEach(each -> roots.put(each.size(), each.root()));
        for (String line : lines("bewijzen.jsonl")) {
            JsonNode row = JsonMapper.shared().readTree(line);
            List<String> hashes = new ArrayList<>();
            row.path("bewijs").forEach(hash -> hashes.add(hash.asString()));
            long from = row.path("van").asLong();
            long to = row.path("naar").asLong();

            assertThat(new Proof(hashes).links(from, roots.get(from), to, roots.get(to)))
                    .isTrue();
        }
        assertThat(lines("bewijzen.jsonl")).hasSize(roots.size());
    }

    @Test
    void holdsATextWithItsSaltOrThatItWasErased() throws IOException {
        assertThat(text("teksten.jsonl")).contains("\"tekst\":\"Reden nummer 29\"", "[verwijderd op ");
        assertThat(text("teksten.jsonl").lines().filter(line -> line.contains("verwijderd")))
                .hasSize(1);
    }

    @Test
    void hasTheHashOfEveryFile() throws IOException {
        JsonNode hashes = JsonMapper.shared().readTree(text("manifest.json")).path("bestanden");
        for (String name : List.of("LEESMIJ.txt", "regels.jsonl", "teksten.jsonl", "namen.jsonl", "sleutels.json")) {
            assertThat(hashes.path(name).asString()).isEqualTo(Hash.hex(text(name)));
        }
    }

    @Test
    void isAcceptedByACheckerThatSharesNoCode() throws Exception {
        assumeTrue(hasPython(), "There is no python3 on the path: docs/verify_audit.py is not tried");

        assertThat(verify(zip, "--checkpoint", checkpoints.toString())).startsWith("0 OK: ");
    }

    /** Each file altered at random places, with its hash in the manifest made anew. */
    @Test
    void isRefusedByThatCheckerAfterAnyChange() throws Exception {
        assumeTrue(hasPython(), "There is no python3 on the path: docs/verify_audit.py is not tried");
        Random random = new Random(20261122);
        for (String name :
                List.of("regels.jsonl", "teksten.jsonl", "namen.jsonl", "controlepunten.txt", "sleutels.json")) {
            for (int times = 0; times < 3; times++) {
                StringBuilder text = new StringBuilder(text(name));
                int at = random.nextInt(text.length() / 2);
                while (!Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                text.setCharAt(at, text.charAt(at) == 'a' ? 'b' : 'a');

                assertThat(verify(with(name, text.toString())))
                        .as(name + " at " + at)
                        .startsWith("1 WRONG: ");
            }
        }
    }

    @Test
    void missesNoEntryThatThatCheckerHasACheckpointOf() throws Exception {
        assumeTrue(hasPython(), "There is no python3 on the path: docs/verify_audit.py is not tried");
        Path later = folder.resolve("later.txt");
        trail.write(5, 2, 5);
        Files.copy(trail.checkpoints(), later);

        assertThat(verify(zip, "--checkpoint", later.toString()))
                .startsWith("1 WRONG: ")
                .contains("were taken off");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String verify(Path zip, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", "docs/verify_audit.py", zip.toString()));
        command.addAll(List.of(more));
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return python.waitFor() + " " + said;
    }

    /** The same export with this file altered, and the hash of it in the manifest. */
    private Path with(String altered, String contents) throws IOException {
        Path made = Files.createTempFile(folder, "spoor", ".zip");
        String manifest = text("manifest.json").replace(Hash.hex(text(altered)), Hash.hex(contents));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made));
                ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                String name = entry.getName();
                out.putNextEntry(new ZipEntry(name));
                String text = name.equals(altered) ? contents : name.equals("manifest.json") ? manifest : text(name);
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return made;
    }

    private List<String> lines(String name) throws IOException {
        return text(name).lines().toList();
    }

    private String text(String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
