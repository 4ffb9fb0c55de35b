package nl.rolwijzer.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.catalogue.Counterparts;
import nl.rolwijzer.catalogue.ServiceDraft;

/** Which row of a list is about which service, so that no two rows are about the same one. */
final class Claims {

    private final Set<UUID> named;
    private final Map<UUID, Long> lines = new HashMap<>();
    private final Map<String, Long> newcomers = new HashMap<>();

    /** @param named every id that stands in the list: no other row is about that service, whatever it is called */
    Claims(Set<UUID> named) {
        this.named = named;
    }

    /** Those that no row names by its id. */
    Set<UUID> free(Set<UUID> candidates) {
        Set<UUID> free = new HashSet<>(candidates);
        free.removeAll(named);
        return free;
    }

    /** The earlier row that is about this service, if there is one; else it is this row's. */
    Optional<Long> claim(UUID service, long line) {
        return Optional.ofNullable(lines.putIfAbsent(service, line));
    }

    /** The same for a service that the catalogue does not have yet and that the row does not name by an id. */
    Optional<Long> claim(ServiceDraft newcomer, long line) {
        List<String> keys = Counterparts.keys(newcomer);
        Optional<Long> earlier =
                keys.stream().filter(newcomers::containsKey).findFirst().map(newcomers::get);
        if (earlier.isEmpty()) {
            remember(newcomer, line);
        }
        return earlier;
    }

    /** A new service that comes with its own id: rows without an id that look like it are about it. */
    void remember(ServiceDraft newcomer, long line) {
        Counterparts.keys(newcomer).forEach(key -> newcomers.putIfAbsent(key, line));
    }
}
