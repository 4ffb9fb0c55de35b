package nl.rolwijzer.catalogue;

import java.util.UUID;
import nl.rolwijzer.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what a service says from now on: its present state, an entry of the trail with every typed text, and the
 * revision that refers to it. All inside the transaction of the caller, so that there is never one without the others.
 */
@Component
class RevisionLog {

    private final PublicServices services;
    private final Organisations organisations;
    private final Revisions revisions;
    private final Trail trail;
    private final IndexFollower index;

    RevisionLog(
            PublicServices services,
            Organisations organisations,
            Revisions revisions,
            Trail trail,
            IndexFollower index) {
        this.index = index;
        this.services = services;
        this.organisations = organisations;
        this.revisions = revisions;
        this.trail = trail;
    }

    /**
     * Adds a revision.
     *
     * @param before what the service said until now; null for a new one
     */
    SaveResult add(PublicService service, @Nullable ServiceDraft before, NewRevision revision) {
        int number = service.revise(revision, organisation(revision.facts()));
        services.save(service);
        // Of two who save at once the second waits here, and finds that it lost before it writes to the trail.
        services.flush();
        StoredTexts stored = StorageFormat2.write(revision.facts(), revision.assessment(), revision.confirmation());
        UUID entry = trail.record(RevisionEvent.saved(service.id(), number, revision, stored, before));
        revisions.save(new Revision(new Revision.Key(service.id(), number), revision, stored, entry));
        index.follow(service.id());
        return new SaveResult.Saved(service.id(), number);
    }

    private @Nullable Organisation organisation(ServiceDraft facts) {
        return facts.organisation().isEmpty() ? null : organisations.named(facts.organisation());
    }
}
