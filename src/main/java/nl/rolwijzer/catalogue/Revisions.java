package nl.rolwijzer.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everything that was ever saved. */
interface Revisions extends Repository<Revision, Revision.Key> {

    Optional<Revision> findBySubmission(UUID submission);

    Revision save(Revision revision);
}
