package nl.rolwijzer.browsing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.rolwijzer.catalogue.ServiceRecord;

/**
 * The services that somebody chose to compare, each once and in the order of the choice.
 *
 * @param repeated how many were chosen more than once
 * @param missing how many addresses stand for no service that this reader may see
 */
record Chosen(List<ServiceRecord> services, int repeated, int missing) {

    static final int LEAST = 2;
    static final int MOST = 4;

    /** Who asks for more than this did not choose by hand. */
    private static final int LOOKED_UP = 50;

    static Chosen of(List<String> ids, Function<UUID, Optional<ServiceRecord>> find) {
        Set<String> distinct = new LinkedHashSet<>(ids);
        List<ServiceRecord> found = distinct.stream()
                .limit(LOOKED_UP)
                .flatMap(text -> id(text).flatMap(find).stream())
                .toList();
        return new Chosen(found, ids.size() - distinct.size(), Math.min(distinct.size(), LOOKED_UP) - found.size());
    }

    public boolean isComparable() {
        return services.size() >= LEAST && services.size() <= MOST;
    }

    public boolean isTooMany() {
        return services.size() > MOST;
    }

    /** The ids of the others, for an address. */
    public List<UUID> without(ServiceRecord service) {
        return services.stream()
                .map(ServiceRecord::id)
                .filter(id -> !id.equals(service.id()))
                .toList();
    }

    boolean contains(ServiceRecord service) {
        return services.stream().anyMatch(each -> each.id().equals(service.id()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
