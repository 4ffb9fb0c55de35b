package nl.rolwijzer.exchange;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.platform.CsvDialect;

/**
 * How somebody wants an export, as it stands in an address: {@code rapport}, {@code kolom}, {@code koppen=nederlands},
 * {@code teken=komma} and {@code bereik=alles}. The names are promises; what does not exist is left out.
 *
 * @param own the columns, when they are others than those of the report; else empty
 * @param dutch whether the headings are for people; else they are for programs, and never change
 * @param everything whether the filters of the list are left aside, and lapsed services are in it too
 */
record ExportChoice(Report report, List<ServiceColumn> own, boolean dutch, CsvDialect dialect, boolean everything) {

    static final String REPORT = "rapport";
    static final String COLUMN = "kolom";
    static final String HEADINGS = "koppen";
    static final String SEPARATOR = "teken";
    static final String EXTENT = "bereik";

    private static final Set<String> NAMES = Set.of(REPORT, COLUMN, HEADINGS, SEPARATOR, EXTENT);
    private static final String DUTCH = "nederlands";
    private static final String COMMA = "komma";
    private static final String ALL = "alles";

    ExportChoice {
        own = own.equals(report.columns()) ? List.of() : List.copyOf(own);
    }

    static ExportChoice read(Map<String, ? extends Collection<String>> parameters) {
        return new ExportChoice(
                values(parameters, REPORT)
                        .flatMap(id -> Report.find(id).stream())
                        .findFirst()
                        .orElse(Report.VOLLEDIG),
                columns(values(parameters, COLUMN)),
                values(parameters, HEADINGS).anyMatch(DUTCH::equals),
                values(parameters, SEPARATOR).anyMatch(COMMA::equals) ? CsvDialect.KOMMA : CsvDialect.PUNTKOMMA,
                values(parameters, EXTENT).anyMatch(ALL::equals));
    }

    /** Whether an address says anything about it. */
    static boolean isIn(Map<String, ?> parameters) {
        return NAMES.stream().anyMatch(parameters::containsKey);
    }

    /** The parameters that give this choice; what is at its default is left out. */
    Map<String, List<String>> write() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, REPORT, report == Report.VOLLEDIG ? List.of() : List.of(report.id()));
        put(parameters, COLUMN, own.stream().map(ServiceColumn::id).toList());
        put(parameters, HEADINGS, dutch ? List.of(DUTCH) : List.of());
        put(parameters, SEPARATOR, dialect == CsvDialect.KOMMA ? List.of(COMMA) : List.of());
        put(parameters, EXTENT, everything ? List.of(ALL) : List.of());
        return parameters;
    }

    /** The columns in their order; which row it is can always be told. */
    List<ServiceColumn> columns() {
        return own.isEmpty() ? report.columns() : own;
    }

    /** The same wishes for another report, with the columns of that one. */
    ExportChoice with(Report other) {
        return new ExportChoice(other, List.of(), dutch, dialect, everything);
    }

    /** The services themselves, as far as this choice reaches. */
    ExportChoice plain() {
        return new ExportChoice(Report.VOLLEDIG, List.of(), false, CsvDialect.PUNTKOMMA, everything);
    }

    private static List<ServiceColumn> columns(Stream<String> ids) {
        Set<ServiceColumn> chosen = ids.flatMap(id -> ServiceColumn.find(id).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceColumn.class)));
        if (chosen.isEmpty()) {
            return List.of();
        }
        Stream.of(ServiceColumn.values()).filter(ServiceColumn::isFixed).forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static Stream<String> values(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> values = parameters.get(name);
        return values == null ? Stream.empty() : values.stream();
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }
}
