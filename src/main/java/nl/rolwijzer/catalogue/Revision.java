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

    private Instant savedAt;

    private @Nullable UUID entry;

    private @Nullable Integer restoredFrom;

    protected Revision() {}

    Revision(Key id, NewRevision revision, StoredTexts stored, UUID entry) {
        super(true);
        this.id = id;
        this.submission = revision.submission();
        this.storageVersion = StorageFormat2.VERSION;
        this.facts = stored.facts();
        this.evidence = stored.evidence();
        this.confirmation = stored.confirmation();
        this.rulebook = revision.rulebook();
        this.status = revision.status().id();
        this.origin = revision.saved().origin().id();
        this.savedAt = revision.saved().at();
        this.entry = entry;
        this.restoredFrom = revision.saved().restoredFrom();
    }

    @Override
    public Key getId() {
        return id;
    }
}
