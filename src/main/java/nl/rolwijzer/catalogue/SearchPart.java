package nl.rolwijzer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a search finds.
 *
 * @param end behind which the next part begins; null when this is the last
 */
public record SearchPart(
        List<ServiceRecord> services, @Nullable Place end) {

    public SearchPart {
        services = List.copyOf(services);
    }
}
