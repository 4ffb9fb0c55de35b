package nl.rolwijzer.api;

import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.Sights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The services that the present caller may read. */
@Component
class ReadableServices {

    private final Catalogue catalogue;
    private final Sights sights;

    ReadableServices(Catalogue catalogue, Sights sights) {
        this.catalogue = catalogue;
        this.sights = sights;
    }

    /** Where the catalogue is public, who shows no token sees confirmed services alone, and is asked for one for others. */
    ServiceRecord get(UUID id) {
        ServiceRecord service = catalogue.get(id);
        if (!service.isSeen(sights.current().isEverything())) {
            throw new AccessDeniedException("Only confirmed services are public");
        }
        return service;
    }
}
