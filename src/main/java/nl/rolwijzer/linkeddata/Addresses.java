package nl.rolwijzer.linkeddata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.platform.Address;

/**
 * What things are called outside: addresses at which something is said about them.
 *
 * @param site where the application is, without a slash at the end
 */
record Addresses(String site) {

    String service(UUID id) {
        return site + "/diensten/" + id;
    }

    /** A law that has no address of its own. */
    String legalBasis(UUID service) {
        return service(service) + "#grondslag";
    }

    String participation(UUID service, CitizenRole role) {
        return service(service) + "#" + role.id() + "-derden";
    }

    /** Within the list of its services. */
    String organisation(String name) {
        return site + Address.of("/diensten", Map.of(Facet.ORGANISATIE.name(), List.of(name))) + "#organisatie";
    }

    String scheme() {
        return site + "/rollen";
    }

    String role(CitizenRole role) {
        return scheme() + "/" + role.id();
    }

    String others() {
        return scheme() + "#derden";
    }

    String citizenPurpose() {
        return scheme() + "#doelBurger";
    }

    String societyPurpose() {
        return scheme() + "#doelSamenleving";
    }

    /** What somebody typed as an address, when it really is one on the web. */
    static Optional<String> typed(String text) {
        try {
            URI address = new URI(text);
            boolean onTheWeb =
                    "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return onTheWeb && address.getHost() != null ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
