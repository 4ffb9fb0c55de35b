package nl.rolwijzer.catalogue;

import java.util.Comparator;
import java.util.UUID;

/**
 * What the index knows of one service by which it is counted and sorted: held in memory, because counting a hundred
 * thousand of them takes milliseconds then.
 *
 * @param name the key by which names are sorted
 * @param organisation the key by which organisations are sorted
 * @param changed in milliseconds since 1970
 * @param times in milliseconds, by the order of {@link StepTime}
 * @param terms the numbers that {@link CountedTerms} gives to what is counted of it
 */
record Row(UUID id, String name, String organisation, String status, long changed, long[] times, int[] terms) {

    /** What is equal in name stands in the same order every time. */
    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(Row::name).thenComparing(row -> row.id().toString());

    private static final Comparator<Row> BY_CHANGE =
            Comparator.comparingLong(Row::changed).reversed().thenComparing(BY_NAME);
    private static final Comparator<Row> BY_ORGANISATION =
            Comparator.comparing(Row::organisation).thenComparing(BY_NAME);
    private static final Comparator<Row> BY_STATUS =
            Comparator.comparing(Row::status).thenComparing(BY_NAME);

    /** Of services that fit equally well, the name decides. */
    static Comparator<Row> order(SearchRequest.Order order) {
        return switch (order) {
            case PASSEND, NAAM -> BY_NAME;
            case GEWIJZIGD -> BY_CHANGE;
            case ORGANISATIE -> BY_ORGANISATION;
            case STATUS -> BY_STATUS;
        };
    }
}
