package nl.rolwijzer.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file outside the database with every checkpoint, one after the other with an empty line between. Against it shows
 * what the database alone cannot show: that its last part was taken off, or that an old copy was put back.
 */
@Component
class CheckpointFile {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);
    private static final int AT_ONCE = 1_000;
    private static final int LONGEST_NOTE = 8_000;

    private final KeptCheckpoints kept;
    private final Path path;

    CheckpointFile(KeptCheckpoints kept, @Value("${rolwijzer.audit.checkpoints}") Path path) {
        this.kept = kept;
        this.path = path;
    }

    /** Writes what the database has signed since the last checkpoint in the file. */
    synchronized void catchUp() {
        try {
            for (List<Checkpoint> missing = missing(); !missing.isEmpty(); missing = missing()) {
                append(missing);
            }
        } catch (IOException refused) {
            LOG.error(
                    "Rolwijzer kan geen controlepunten schrijven in {}: geef daar schrijfrechten of kies met"
                            + " rolwijzer.audit.checkpoints een ander bestand.",
                    path.toAbsolutePath());
        }
    }

    /** Everything that stands in the file; empty when there is none. */
    SignedNotes read() throws IOException {
        return SignedNotes.in(Files.exists(path) ? Files.readString(path) : "");
    }

    private List<Checkpoint> missing() throws IOException {
        Optional<Checkpoint> written = last();
        if (written.isEmpty() || kept.has(written.get())) {
            return kept.after(written.map(Checkpoint::size).orElse(-1L), AT_ONCE).stream()
                    .flatMap(signed -> signed.checkpoint().stream())
                    .toList();
        }
        // The file knows more than the database, so an old copy was put back: the next checkpoint is news all the same.
        return kept.last().stream().toList();
    }

    private Optional<Checkpoint> last() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(LONGEST_NOTE, file.size()));
            file.read(end, file.size() - end.capacity());
            return SignedNotes.in(new String(end.array(), StandardCharsets.UTF_8))
                    .last();
        }
    }

    private void append(List<Checkpoint> missing) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        String text = missing.stream().map(Checkpoint::note).collect(Collectors.joining("\n"));
        boolean begun = Files.exists(path) && Files.size(path) > 0;
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap((begun ? "\n" + text : text).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }
}
