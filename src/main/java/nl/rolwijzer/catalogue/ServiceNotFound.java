package nl.rolwijzer.catalogue;

import java.util.UUID;

/** There is no such service, or no such revision of it. */
public final class ServiceNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServiceNotFound(UUID id) {
        super("no service " + id);
    }
}
