package nl.rolwijzer.products;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.TextRule;

/**
 * One line of a delivery. What it says must fit in the form of a service, because a service can start from it.
 */
final class DeliveryRow {

    /** Of the addresses in the list the longest has 95 characters; filters take 200. */
    private static final TextRule URI_RULE = new TextRule("upl_uri", 200, TextRule.Kind.ADDRESS);

    private static final TextRule SDG_RULE = new TextRule("sdg", 200, TextRule.Kind.LINE);

    private static final Map<String, TextRule> RULES = Map.of(
            DeliveryColumns.URI, URI_RULE,
            DeliveryColumns.NAME, TextRule.NAME,
            DeliveryColumns.SDG, SDG_RULE,
            DeliveryColumns.BASIS, TextRule.UPL_URI,
            DeliveryColumns.BASIS_LABEL, TextRule.LEGAL_BASIS,
            DeliveryColumns.BASIS_LINK, TextRule.LEGAL_BASIS_URL);

    private static final Set<String> TICKS = Set.of("", "X", "x");

    private final CsvRecord record;
    private final DeliveryColumns columns;

    DeliveryRow(CsvRecord record, DeliveryColumns columns) {
        this.record = record;
        this.columns = columns;
    }

    long line() {
        return record.getStartingLineNumber();
    }

    String uri() {
        return text(DeliveryColumns.URI);
    }

    /** The product with no legal basis yet. */
    Product product() {
        Set<Mark> marks = Arrays.stream(Mark.values())
                .filter(mark -> !text(mark.column()).isEmpty())
                .collect(Collectors.toSet());
        return new Product(uri(), text(DeliveryColumns.NAME), marks, text(DeliveryColumns.SDG), List.of());
    }

    LegalBasis basis() {
        return new LegalBasis(
                text(DeliveryColumns.BASIS), text(DeliveryColumns.BASIS_LABEL), text(DeliveryColumns.BASIS_LINK));
    }

    /** The first thing that is wrong with it. */
    Optional<RefusedLine> fault() {
        if (record.getFieldCount() != columns.count()) {
            return Optional.of(refused("upl.regel.vakken", columns.count(), record.getFieldCount()));
        }
        for (String required : List.of(DeliveryColumns.URI, DeliveryColumns.NAME)) {
            if (text(required).isEmpty()) {
                return Optional.of(refused("upl.regel.leeg", required));
            }
        }
        return DeliveryColumns.ALL.stream()
                .flatMap(column -> fault(column).stream())
                .findFirst();
    }

    private Optional<RefusedLine> fault(String column) {
        TextRule rule = RULES.get(column);
        if (rule == null) {
            return TICKS.contains(text(column)) ? Optional.empty() : Optional.of(refused("upl.regel.kruisje", column));
        }
        return rule.check(text(column))
                .map(DraftFault::code)
                .map(code -> refused("upl.regel." + code, column, rule.most()));
    }

    RefusedLine refused(String code, Object... arguments) {
        return new RefusedLine(line(), URI_RULE.check(uri()).isEmpty() ? uri() : "", code, List.of(arguments));
    }

    private String text(String column) {
        return TextRule.normalise(columns.text(record, column));
    }
}
