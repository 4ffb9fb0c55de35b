package nl.rolwijzer.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was saved, when, by whom and why. It is written once and never changes. */
@Entity
class Revision extends WrittenOnce<Revision.Key> {

    /** The service and the number of the revision, from 1. */
    @Embeddable
    record Key(@Column(name = "service_id") UUID serviceId, int number) {}

    @EmbeddedId
    private Key id;

    private UUID submission;

    private int storageVersion;

    @Column(length = 400_000)
    private String facts;

    @Column(length = 100_000)
    private String evidence;

    @Column(length = 20_000)
    private @Nullable String confirmation;

    @Column(length = 64)
    private String rulebook;

    @Column(length = 20)
    private String status;

    @Column(length = 20)
    private String origin;

    @Column(length = 400)
    private @Nullable String editor;

    @Column(length = 2000)
    private @Nullable String reason;

    private Instant savedAt;

    protected Revision() {}

    Revision(Key id, Submission submission, StoredTexts texts, String rulebook, Status status, Instant savedAt) {
        super(true);
        this.id = id;
        this.submission = submission.id();
        this.storageVersion = StoredTexts.VERSION;
        this.facts = texts.facts();
        this.evidence = texts.evidence();
        this.confirmation = texts.confirmation();
        this.rulebook = rulebook;
        this.status = status.id();
        this.origin = submission.origin().id();
        this.editor = submission.editor().isEmpty() ? null : submission.editor();
        this.reason = submission.reason().isEmpty() ? null : submission.reason();
        this.savedAt = savedAt;
    }

    @Override
    public Key getId() {
        return id;
    }
}
