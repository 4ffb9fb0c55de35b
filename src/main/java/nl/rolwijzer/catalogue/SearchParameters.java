package nl.rolwijzer.catalogue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in an address: {@code q}, the names of the {@link Facet}s, {@code vanaf} and {@code tot},
 * {@code voorbeelden=nee} and {@code sorteer}. The names are promises; the list and the exports read the same ones.
 */
public final class SearchParameters {

    /** So many values of one facet are read; more in one address are left out. */
    public static final int MOST_VALUES = SentParameters.MOST_VALUES;

    public static final String WORDS = "q";
    public static final String EXAMPLES = "voorbeelden";
    public static final String FROM = "vanaf";
    public static final String UNTIL = "tot";
    public static final String ORDER = "sorteer";

    private static final String NO = "nee";

    private SearchParameters() {}

    /** Reads a search; a value that does not exist is left out, and so not shown as a filter either. */
    public static SearchRequest read(Map<String, ? extends Collection<String>> parameters) {
        SentParameters sent = new SentParameters(parameters);
        String words = sent.first(WORDS).map(SentParameters::shorten).orElse("");
        return new SearchRequest(
                words,
                choices(sent),
                new Period(sent.date(FROM), sent.date(UNTIL)),
                !sent.first(EXAMPLES).orElse("").equals(NO),
                sent.first(ORDER).flatMap(SearchParameters::order).orElse(SearchRequest.Order.usual(words)),
                false);
    }

    /** Whether a page with this address counts the reference catalogue, as the list with the same address does. */
    public static boolean showsExamples(Map<String, String> parameters) {
        return !NO.equals(parameters.get(EXAMPLES));
    }

    /** The parameters that give this search; what is at its default is left out. */
    public static Map<String, List<String>> write(SearchRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, WORDS, request.words().isEmpty() ? null : request.words());
        Stream<Facet> answers = request.choices().keySet().stream()
                .filter(facet -> facet.question().isPresent())
                .sorted((one, other) -> one.name().compareTo(other.name()));
        Stream.of(Facets.FIXED.stream(), Facets.ANALYSED.stream(), answers)
                .flatMap(facets -> facets)
                .filter(request.choices()::containsKey)
                .forEach(facet -> parameters.put(facet.name(), sorted(facet, request.chosen(facet))));
        put(parameters, FROM, request.changed().from());
        put(parameters, UNTIL, request.changed().until());
        put(parameters, EXAMPLES, request.examples() ? null : NO);
        boolean usual = request.order() == SearchRequest.Order.usual(request.words());
        put(parameters, ORDER, usual ? null : id(request.order()));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static List<String> sorted(Facet facet, Set<String> values) {
        boolean roles = facet.equals(Facet.ROL) || facet.equals(Facet.ROL_DERDEN);
        return roles
                ? RoleIds.write(RoleIds.read(values))
                : values.stream().sorted().toList();
    }

    private static Map<Facet, Set<String>> choices(SentParameters sent) {
        Map<Facet, Set<String>> choices = new LinkedHashMap<>();
        for (String name : sent.names()) {
            Facet.find(name)
                    .ifPresent(facet -> choices.put(
                            facet,
                            sent.all(name)
                                    .flatMap(value -> value(facet, value).stream())
                                    .collect(Collectors.toSet())));
        }
        return choices;
    }

    /** What is known to exist or not is looked up; of the rest only the rulebook or the database knows. */
    private static Optional<String> value(Facet facet, String value) {
        return switch (facet.name()) {
            case "rol", "rol_derden" -> CitizenRole.find(value).map(CitizenRole::id);
            case "status" -> Status.find(value).map(Status::id);
            case "herziening" -> Review.find(value).map(Review::id);
            case "in_gebruik_maand", "marktwoord_maand" -> Months.month(value).map(YearMonth::toString);
            case "rechtsgebied" -> LegalDomain.find(value).map(LegalDomain::id);
            default -> Optional.of(SentParameters.shorten(value)).filter(text -> !text.isEmpty());
        };
    }

    private static String id(SearchRequest.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<SearchRequest.Order> order(String id) {
        return Arrays.stream(SearchRequest.Order.values())
                .filter(order -> id(order).equals(id))
                .findFirst();
    }
}
