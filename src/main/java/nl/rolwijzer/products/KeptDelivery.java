package nl.rolwijzer.products;

import java.time.Instant;

/**
 * A delivery that was taken over.
 *
 * @param number from 1, in the order in which deliveries were taken over
 * @param fileName what the file was called, or the remark that this was erased
 * @param sha256 of the bytes of the file
 * @param by the name of whoever took it over, or the remark that it was erased
 */
public record KeptDelivery(int number, String fileName, String sha256, Tally tally, Instant at, String by) {

    /** How many products it had, and what became of them. */
    public record Tally(int products, int added, int changed, int returned, int gone, int refused) {

        static Tally of(Delivery delivery, DeliveryChange change) {
            return new Tally(
                    delivery.products().size(),
                    change.added().size(),
                    change.changed().size(),
                    change.returned().size(),
                    change.gone().size(),
                    delivery.refused().size());
        }
    }
}
