package nl.rolwijzer.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The services in their present state. */
interface PublicServices extends Repository<PublicService, UUID> {

    Optional<PublicService> findById(UUID id);

    boolean existsById(UUID id);

    PublicService save(PublicService service);

    /** Writes now what is saved, instead of at the end of the transaction. */
    void flush();
}
