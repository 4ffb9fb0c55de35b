package nl.rolwijzer.browsing;

import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.Sights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The services that the reader of the present page may see. */
@Component
class VisibleServices {

    private final Catalogue catalogue;
    private final Sights sights;

    VisibleServices(Catalogue catalogue, Sights sights) {
        this.catalogue = catalogue;
        this.sights = sights;
    }

    Optional<ServiceRecord> find(UUID id) {
        return catalogue.find(id).filter(this::shows);
    }

    /** The same, for whoever was given its address: somebody who has not signed in is asked to. */
    ServiceRecord get(UUID id) {
        ServiceRecord service = catalogue.get(id);
        if (!shows(service)) {
            throw new AccessDeniedException("Only confirmed services are public");
        }
        return service;
    }

    boolean shows(ServiceRecord service) {
        return service.isSeen(sights.current().isEverything());
    }
}
