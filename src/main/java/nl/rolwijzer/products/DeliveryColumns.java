package nl.rolwijzer.products;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where each column of a delivery stands. Their order is free, and columns that we do not know do no harm. */
final class DeliveryColumns {

    static final String NAME = "UniformeProductnaam";
    static final String URI = "URI";
    static final String SDG = "SDG";
    static final String BASIS = "Grondslag";
    static final String BASIS_LABEL = "Grondslaglabel";
    static final String BASIS_LINK = "Grondslaglink";

    static final List<String> ALL = Stream.concat(
                    Stream.of(NAME, URI, SDG, BASIS, BASIS_LABEL, BASIS_LINK),
                    Arrays.stream(Mark.values()).map(Mark::column))
            .toList();

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    private DeliveryColumns(List<String> headings) {
        count = headings.size();
        for (int place = 0; place < count; place++) {
            places.putIfAbsent(headings.get(place).strip(), place);
        }
    }

    /** Without one of the columns, a delivery would seem to take away what that column says of every product. */
    static DeliveryColumns of(List<String> headings) {
        DeliveryColumns columns = new DeliveryColumns(headings);
        List<String> missing =
                ALL.stream().filter(name -> !columns.places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw missing.size() == ALL.size()
                    ? new DeliveryRefused("upl.bestand.geen_lijst")
                    : new DeliveryRefused("upl.bestand.kolommen", String.join(", ", missing));
        }
        return columns;
    }

    int count() {
        return count;
    }

    /** What a line says in a column; nothing where the line is too short. */
    String text(CsvRecord line, String column) {
        Integer place = places.get(column);
        return place == null || place >= line.getFieldCount() ? "" : line.getField(place);
    }
}
