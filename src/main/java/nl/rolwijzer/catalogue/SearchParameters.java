package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.rolwijzer.assessment.CitizenRole;

/**
 * A search as it stands in an address: {@code q}, {@code rol}, {@code rol_derden}, {@code status}, {@code organisatie},
 * {@code herziening}, {@code voorbeelden=nee} and {@code sorteer}. The names are promises; the list and the exports read
 * the same ones.
 */
public final class SearchParameters {

    public static final String WORDS = "q";
    public static final String ROLE = "rol";
    public static final String THIRD_ROLE = "rol_derden";
    public static final String STATUS = "status";
    public static final String ORGANISATION = "organisatie";
    public static final String EXAMPLES = "voorbeelden";
    public static final String REVIEW = "herziening";
    public static final String ORDER = "sorteer";

    private static final String NO = "nee";
    private static final int MOST_CHARACTERS = 200;

    private SearchParameters() {}

    /** Reads a search; a value that does not exist is left out, and so not shown as a filter either. */
    public static SearchRequest read(Map<String, ? extends Collection<String>> parameters) {
        return new SearchRequest(
                        first(parameters, WORDS).map(SearchParameters::shorten).orElse(""),
                        all(parameters, ROLE, CitizenRole::find),
                        all(parameters, THIRD_ROLE, CitizenRole::find),
                        all(parameters, STATUS, Status::find),
                        all(
                                parameters,
                                ORGANISATION,
                                name -> Optional.of(clean(name)).filter(text -> !text.isEmpty())),
                        !first(parameters, EXAMPLES).orElse("").equals(NO),
                        first(parameters, ORDER)
                                .flatMap(SearchParameters::order)
                                .orElse(SearchRequest.Order.NAAM))
                .due(all(parameters, REVIEW, Review::find));
    }

    /** Whether a page with this address counts the reference catalogue, as the list with the same address does. */
    public static boolean showsExamples(Map<String, String> parameters) {
        return !NO.equals(parameters.get(EXAMPLES));
    }

    /** The parameters that give this search; what is at its default is left out. */
    public static Map<String, List<String>> write(SearchRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, WORDS, request.words().isEmpty() ? List.of() : List.of(request.words()));
        put(parameters, ROLE, RoleIds.write(request.roles()));
        put(parameters, THIRD_ROLE, RoleIds.write(request.thirdRoles()));
        put(parameters, STATUS, ids(request.statuses(), Status::id));
        put(parameters, ORGANISATION, request.organisations().stream().sorted().toList());
        put(parameters, REVIEW, ids(request.reviews(), Review::id));
        put(parameters, EXAMPLES, request.examples() ? List.of() : List.of(NO));
        boolean usual = request.order() == SearchRequest.Order.NAAM;
        put(parameters, ORDER, usual ? List.of() : List.of(id(request.order())));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    private static <E extends Enum<E>> List<String> ids(Set<E> chosen, Function<E, String> id) {
        return chosen.stream().sorted().map(id).toList();
    }

    private static String id(SearchRequest.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<SearchRequest.Order> order(String id) {
        return Arrays.stream(SearchRequest.Order.values())
                .filter(order -> id(order).equals(id))
                .findFirst();
    }

    private static Optional<String> first(Map<String, ? extends Collection<String>> parameters, String name) {
        return values(parameters, name).stream().findFirst();
    }

    private static <T> Set<T> all(
            Map<String, ? extends Collection<String>> parameters, String name, Function<String, Optional<T>> find) {
        Set<T> found = new LinkedHashSet<>();
        values(parameters, name).forEach(value -> find.apply(value).ifPresent(found::add));
        return found;
    }

    private static List<String> values(Map<String, ? extends Collection<String>> parameters, String name) {
        return parameters.containsKey(name) ? new ArrayList<>(parameters.get(name)) : List.of();
    }

    /** Control characters are in no stored name, and PostgreSQL cannot even be asked for one. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String shorten(String words) {
        String clean = clean(words);
        int end = clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), MOST_CHARACTERS));
        return clean.substring(0, end);
    }
}
