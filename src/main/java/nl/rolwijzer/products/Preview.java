package nl.rolwijzer.products;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What taking a file over would do. Nothing of it is written yet.
 *
 * @param basedOn the number of the last delivery, which it is compared with; 0 when there is none
 * @param same the last earlier delivery of exactly this file; null when it is new
 */
public record Preview(
        UUID id,
        String fileName,
        String sha256,
        Delivery delivery,
        DeliveryChange change,
        int basedOn,
        @Nullable KeptDelivery same) {

    public Optional<KeptDelivery> findSame() {
        return Optional.ofNullable(same);
    }

    /** Exactly this file is what we have now: there is nothing to take over. */
    public boolean isCurrent() {
        return same != null && same.number() == basedOn;
    }

    /** A file of which no line is good changes nothing either. */
    public boolean isUsable() {
        return !isCurrent() && !delivery.products().isEmpty();
    }
}
