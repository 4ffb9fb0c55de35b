package nl.rolwijzer.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where in an order a service stands. A next part of a search goes on behind it, also when that service has gone or was
 * changed meanwhile: nothing is passed over or given twice because others came or went.
 */
public final class Place {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 7;

    private final SearchRequest.Order order;
    private final float score;
    private final Row row;

    /** @param score how well it fits; 0 when the order does not ask */
    Place(SearchRequest.Order order, float score, Row row) {
        this.order = order;
        this.score = score;
        this.row = row;
    }

    /** Whether it is one of this order. */
    public boolean isIn(SearchRequest.Order other) {
        return order == other;
    }

    boolean isBefore(Place other) {
        int byScore = Float.compare(other.score, score);
        return byScore == 0 ? Row.order(order).compare(row, other.row) < 0 : byScore < 0;
    }

    /** One word, to stand in an address; what is in it is nobody's business. */
    public String write() {
        String text = String.join(
                BETWEEN,
                order.name(),
                Float.toString(score),
                row.id().toString(),
                Long.toString(row.changed()),
                row.status(),
                row.organisation(),
                row.name());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing for a word that we did not write. */
    public static Optional<Place> read(String word) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            String[] parts = text.split(BETWEEN, -1);
            return parts.length == PARTS ? Optional.of(read(parts)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Place read(String[] parts) {
        Row row = new Row(
                UUID.fromString(parts[2]),
                parts[6],
                parts[5],
                parts[4],
                Long.parseLong(parts[3]),
                new long[0],
                new int[0]);
        return new Place(SearchRequest.Order.valueOf(parts[0]), Float.parseFloat(parts[1]), row);
    }
}
