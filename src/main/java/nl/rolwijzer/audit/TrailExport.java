package nl.rolwijzer.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The whole trail as one zip file, with everything that a checker without this application needs. The export is an entry
 * itself, and the last one that is in it.
 */
@Component
public class TrailExport {

    private static final String EXPLANATION = "export-leesmij.txt";

    private final Trail trail;
    private final Notary notary;
    private final ExportedEntries entries;
    private final ExportedProofs proofs;
    private final Clock clock;

    TrailExport(Trail trail, Notary notary, ExportedEntries entries, ExportedProofs proofs, Clock clock) {
        this.trail = trail;
        this.notary = notary;
        this.entries = entries;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Writes it piece by piece, so that its size does not matter. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        trail.recordApart(AuditEvent.done(Action.EXPORTED, Subject.once("export"), "beheer")
                .with(Map.of("wat", "spoor")));
        notary.seal();
        long size = proofs.size();
        HashedZip zip = new HashedZip(out);
        zip.file("LEESMIJ.txt", TrailExport::explain);
        zip.file("regels.jsonl", file -> entries.entries(size, file));
        zip.file("teksten.jsonl", file -> entries.texts(size, file));
        zip.file("namen.jsonl", entries::names);
        zip.file("controlepunten.txt", file -> proofs.checkpoints(size, file));
        zip.file("bewijzen.jsonl", file -> proofs.proofs(size, file));
        zip.file("sleutels.json", proofs::keys);
        zip.manifest(Map.of(
                "formaat",
                "rolwijzer-spoor/1",
                "spoor",
                proofs.origin(),
                "gemaakt",
                clock.instant().toString(),
                "bladeren",
                size));
    }

    private static void explain(OutputStream file) throws IOException {
        try (InputStream text = Objects.requireNonNull(TrailExport.class.getResourceAsStream(EXPLANATION))) {
            text.transferTo(file);
        }
    }
}
