package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps services. Every save makes one immutable revision in one transaction; the same submission twice makes one, and
 * of two people who save on top of the same revision the second is told so.
 */
@Component
public class Catalogue {

    private final Rulebooks rulebooks;
    private final RevisionWriter writer;
    private final ServiceRecords recorded;
    private final Attempts attempts;

    Catalogue(Rulebooks rulebooks, RevisionWriter writer, ServiceRecords recorded, Attempts attempts) {
        this.rulebooks = rulebooks;
        this.writer = writer;
        this.recorded = recorded;
        this.attempts = attempts;
    }

    /** Keeps a new service. */
    public SaveResult register(Submission submission) {
        return register(UUID.randomUUID(), submission);
    }

    /** Keeps a new service under an id that was given before: for lists that name their services for ever. */
    public SaveResult register(UUID id, Submission submission) {
        return save(submission, () -> writer.create(id, id, submission));
    }

    /** Keeps another moment of contact of a service. */
    public SaveResult registerMoment(UUID siblingId, Submission submission) {
        return save(
                submission,
                () -> writer.create(UUID.randomUUID(), get(siblingId).momentGroup(), submission));
    }

    /**
     * Keeps a new revision.
     *
     * @param basedOn the number of the revision that the editor had before them
     */
    public SaveResult revise(UUID id, int basedOn, Submission submission) {
        return save(submission, () -> writer.revise(id, basedOn, submission));
    }

    /** Whether this very submission was kept before. */
    public boolean isKept(Submission submission) {
        return writer.isKept(submission);
    }

    /** What would be refused, without keeping anything. */
    public List<DraftFault> faults(Submission submission) {
        return writer.check(submission, rulebooks.active()).faults();
    }

    /** The service in its present state. */
    @Transactional(readOnly = true)
    public Optional<ServiceRecord> find(UUID id) {
        return recorded.find(id);
    }

    /** The same, for whoever was given its address; without such a service {@link ServiceNotFound} says so. */
    @Transactional(readOnly = true)
    public ServiceRecord get(UUID id) {
        return find(id).orElseThrow(() -> new ServiceNotFound(id));
    }

    /** The service as one of its revisions has it. */
    @Transactional(readOnly = true)
    public Optional<ServiceRecord> find(UUID id, int revision) {
        return recorded.find(id, revision);
    }

    /** Every revision of a service, the newest first. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> history(UUID id) {
        return recorded.history(id, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Some revisions of a service, the newest first.
     *
     * @param newest the number of the first one
     */
    @Transactional(readOnly = true)
    public List<ServiceRecord> history(UUID id, int newest, int most) {
        return recorded.history(id, newest, most);
    }

    /** The other moments of contact of this service, in their present state. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> siblings(ServiceRecord service) {
        return recorded.moments(service.momentGroup()).stream()
                .filter(moment -> !moment.id().equals(service.id()))
                .toList();
    }

    private SaveResult save(Submission submission, Supplier<SaveResult> work) {
        return attempts.save(submission.id(), work);
    }
}
